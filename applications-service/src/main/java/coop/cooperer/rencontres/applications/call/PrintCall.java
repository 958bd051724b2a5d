package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.applications.paper.Frame;
import coop.cooperer.rencontres.applications.paper.Words;
import coop.cooperer.rencontres.platform.paper.Paper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Prints a call: everything that its public page says, the sentence on every page (R9). */
@ApplicationScoped
class PrintCall {

    private final ReadCalls read;

    PrintCall(ReadCalls read) {
        this.read = read;
    }

    byte[] run(UUID id, boolean drafts) {
        return Paper.pdf(page(read.one(id, drafts)).render());
    }

    static CallDocument page(Call call) {
        var content = call.content();
        return new CallDocument(
                content.frame(),
                content,
                Words.deadline(call.deadlineAt()),
                content.sections().stream().map(it -> part(content, it)).toList(),
                content.facts().stream().map(PrintCall::statement).toList(),
                content.milestones().stream()
                        .map(it -> "%s : %s".formatted(Words.day(it.date()), it.label()))
                        .toList(),
                call.lots());
    }

    private static Part part(CallContent content, CallContent.Section section) {
        var heading =
                content.sections().stream()
                        .filter(it -> it.code().equals(section.leadsTo()))
                        .map(CallContent.Section::heading)
                        .findFirst()
                        .orElse("");
        return new Part(
                section.code(),
                section.heading(),
                section.body().lines().filter(it -> !it.isBlank()).toList(),
                Objects.requireNonNullElse(section.leadsTo(), ""),
                heading);
    }

    private static Statement statement(CallContent.Fact fact) {
        return new Statement(fact.statement(), fact.source());
    }

    /**
     * The whole call on paper; the words lie in {@code templates/PrintCall}.
     *
     * @param deadline the one date of the cover and of the filing (R5)
     */
    record CallDocument(
            Frame frame,
            CallContent call,
            String deadline,
            List<Part> parts,
            List<Statement> statements,
            List<String> milestones,
            List<Lot> lots)
            implements TemplateInstance {}

    /** A part of the text, line by line, and the part that it leads to, if it does. */
    record Part(
            String code,
            String heading,
            List<String> lines,
            String leadsTo,
            String leadsToHeading) {}

    /** What is said of the context, and where it comes from. */
    record Statement(String text, String source) {}
}
