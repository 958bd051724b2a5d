package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.paper.Frame;
import coop.cooperer.rencontres.applications.paper.Words;
import coop.cooperer.rencontres.platform.paper.Paper;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Prints the receipt of one version of an organisation's own file (R72, D31). */
@ApplicationScoped
class PrintReceipt {

    private final Applications applications;
    private final Calls calls;
    private final Candidates candidates;

    PrintReceipt(Applications applications, Calls calls, Candidates candidates) {
        this.applications = applications;
        this.calls = calls;
        this.candidates = candidates;
    }

    @Transactional
    byte[] run(UUID id, UUID organisation, int number) {
        var application = applications.get(id, organisation);
        var received =
                applications.versions(application).stream()
                        .filter(it -> it.number() == number)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                ApplicationReason.UNKNOWN_RECEIPT,
                                                "Aucune version de ce numéro n’a été reçue."));
        var content = calls.get(application.call()).content();
        return Paper.pdf(
                new ReceiptDocument(
                                content.frame(),
                                candidates.of(id).name(),
                                Words.moment(received.at()),
                                ReceiptView.of(received))
                        .render());
    }

    /** A receipt on paper; the words lie in {@code templates/PrintReceipt}. */
    record ReceiptDocument(Frame frame, String candidate, String receivedAt, ReceiptView receipt)
            implements TemplateInstance {}
}
