package coop.cooperer.rencontres.applications.selection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of an analysis report, under the headings that an auditor looks for (D15). */
final class ReportText {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern(
                            "d MMMM yyyy 'à' HH:mm:ss '(heure de Paris)'", Locale.FRENCH)
                    .withZone(ZoneId.of("Europe/Paris"));

    private final StringBuilder text = new StringBuilder();

    ReportText heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n").append("# ").append(heading).append("\n\n");
        return this;
    }

    ReportText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    static String euros(long cents) {
        return "%d,%02d\u00a0€".formatted(cents / 100, cents % 100);
    }

    static String mark(BigDecimal mark) {
        return mark.toPlainString().replace('.', ',');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
