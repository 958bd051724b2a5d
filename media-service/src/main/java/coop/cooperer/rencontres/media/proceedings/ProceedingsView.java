package coop.cooperer.rencontres.media.proceedings;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody reads: the text, the seminar, and who paid for it (R128). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProceedingsView(
        UUID id,
        UUID seminar,
        String publicLabel,
        @Nullable LocalDate date,
        @Nullable String place,
        String title,
        @Nullable String easySummary,
        String text,
        int wordCount,
        Publicity publicity,
        Instant publishedAt,
        int version)
        implements Versioned {

    static ProceedingsView of(Proceedings proceedings, Optional<EasySummary> easy) {
        return new ProceedingsView(
                proceedings.id(),
                proceedings.seminar(),
                proceedings.publicLabel(),
                proceedings.date(),
                proceedings.place(),
                proceedings.title(),
                easy.map(EasySummary::text).orElse(null),
                proceedings.text(),
                proceedings.words(),
                proceedings.publicity(),
                proceedings.publishedAt(),
                // The text never changes; its easy summary may.
                easy.map(it -> it.version() + 2).orElse(1));
    }

    /** One line of the list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(
            UUID id,
            UUID seminar,
            String publicLabel,
            @Nullable LocalDate date,
            @Nullable String place,
            String title,
            int wordCount) {

        static Listed of(Proceedings proceedings) {
            return new Listed(
                    proceedings.id(),
                    proceedings.seminar(),
                    proceedings.publicLabel(),
                    proceedings.date(),
                    proceedings.place(),
                    proceedings.title(),
                    proceedings.words());
        }
    }
}
