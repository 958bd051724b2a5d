package coop.cooperer.rencontres.applications.selection;

import java.math.BigDecimal;

/** The words of an analysis report, under the headings that an auditor looks for (D15). */
final class ReportText {

    private final StringBuilder text = new StringBuilder();

    ReportText heading(String heading) {
        text.append(text.isEmpty() ? "" : "\n").append("# ").append(heading).append("\n\n");
        return this;
    }

    ReportText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    static String mark(BigDecimal mark) {
        return mark.toPlainString().replace('.', ',');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
