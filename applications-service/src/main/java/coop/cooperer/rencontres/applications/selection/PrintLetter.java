package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.paper.Frame;
import coop.cooperer.rencontres.applications.paper.Words;
import coop.cooperer.rencontres.platform.paper.Paper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Prints the letter to a candidate, all lots together (D16). */
@ApplicationScoped
class PrintLetter {

    private final ReadLetters read;
    private final Calls calls;

    PrintLetter(ReadLetters read, Calls calls) {
        this.read = read;
        this.calls = calls;
    }

    byte[] run(UUID application, UUID organisation) {
        var letter = read.own(application, organisation);
        return Paper.pdf(page(calls.get(letter.call()).content().frame(), letter).render());
    }

    static LetterDocument page(Frame frame, Letter letter) {
        return new LetterDocument(
                frame,
                letter,
                Words.day(letter.sentAt()),
                letter.lots().stream().map(LotPart::of).toList());
    }

    /** The letter on paper; the words around it lie in {@code templates/PrintLetter}. */
    record LetterDocument(Frame frame, Letter letter, String sentAt, List<LotPart> lots)
            implements TemplateInstance {}

    /** What it says of one lot. */
    record LotPart(int number, String label, String outcome, List<String> lines) {

        private static LotPart of(Letter.LotAnswer answer) {
            return new LotPart(
                    answer.lot(),
                    answer.label(),
                    answer.outcome() == Bid.Status.SELECTED
                            ? "Votre offre est retenue"
                            : "Votre offre n’est pas retenue",
                    Stream.of(
                                    Stream.ofNullable(answer.ownScore())
                                            .map(it -> score("Votre note", it, answer.scale())),
                                    answer.selectedScores().stream()
                                            .map(
                                                    it ->
                                                            score(
                                                                    "Note de l’offre retenue",
                                                                    it,
                                                                    answer.scale())),
                                    Stream.of(answer.reason()))
                            .flatMap(it -> it)
                            .toList());
        }

        private static String score(String whose, BigDecimal score, int scale) {
            return "%s : %s sur %d".formatted(whose, ReportText.mark(score), scale);
        }
    }
}
