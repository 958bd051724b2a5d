package coop.cooperer.rencontres.media.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The written account of a seminar as the public reads it; it never changes.
 *
 * @param id the id of the deliverable that it was
 * @param publicLabel the public that the seminar was dedicated to
 * @param date the day of the seminar; absent if no committee has validated one
 * @param place where it was held; absent if no place was ever chosen
 */
public record Proceedings(
        UUID id,
        UUID seminar,
        String publicLabel,
        @Nullable LocalDate date,
        @Nullable String place,
        String title,
        String text,
        int words,
        Publicity publicity,
        Instant publishedAt) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRENCH);

    /** As it is read; whoever finds it too much begins with the easy summary. */
    Paper paper(Optional<EasySummary> easy) {
        var day = date == null ? "" : ", " + DAY.format(date);
        var where = place == null ? "" : ", " + place;
        return new Paper(
                title,
                "Actes du séminaire dédié au public\u00a0: " + publicLabel + day + where,
                easy.map(it -> "# En bref, facile à lire\n\n" + it.text() + "\n\n" + text)
                        .orElse(text),
                publicity);
    }
}
