package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.paper.Frame;
import coop.cooperer.rencontres.applications.paper.Words;
import coop.cooperer.rencontres.platform.paper.Paper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Prints the analysis report of a lot, its signatures and the checksum of what was signed (D15).
 */
@ApplicationScoped
class PrintReport {

    private final ReadEvaluations read;
    private final Calls calls;

    PrintReport(ReadEvaluations read, Calls calls) {
        this.read = read;
        this.calls = calls;
    }

    byte[] run(UUID call, int number, UUID person, boolean everyLot) {
        var report = read.report(call, number, person, everyLot);
        return Paper.pdf(page(calls.get(call).content().frame(), report).render());
    }

    static ReportDocument page(Frame frame, Report report) {
        return new ReportDocument(
                frame,
                Arrays.stream(report.text().split("(?m)^# "))
                        .filter(it -> !it.isBlank())
                        .map(Part::of)
                        .toList(),
                report.signatures().stream()
                        .map(
                                it ->
                                        "%s, %s, le %s"
                                                .formatted(
                                                        it.name(),
                                                        it.quality(),
                                                        Words.moment(it.signedAt())))
                        .toList(),
                report.checksum());
    }

    /** The report on paper; the words around it lie in {@code templates/PrintReport}. */
    record ReportDocument(Frame frame, List<Part> parts, List<String> signatures, String checksum)
            implements TemplateInstance {}

    /** What stands under one heading, line by line. */
    record Part(String heading, List<String> lines) {

        private static Part of(String text) {
            var lines = text.lines().filter(it -> !it.isBlank()).toList();
            return new Part(lines.getFirst(), lines.subList(1, lines.size()));
        }
    }
}
