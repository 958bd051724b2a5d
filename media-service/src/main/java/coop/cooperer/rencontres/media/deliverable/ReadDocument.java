package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.manuscript.Manuscript;
import coop.cooperer.rencontres.media.manuscript.Manuscripts;
import coop.cooperer.rencontres.media.manuscript.ReadManuscript;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows provider and reviewer what was counted and found in the document that counts. */
@ApplicationScoped
class ReadDocument {

    private final Deliverables deliverables;
    private final Manuscripts manuscripts;
    private final ReadManuscript read;

    ReadDocument(Deliverables deliverables, Manuscripts manuscripts, ReadManuscript read) {
        this.deliverables = deliverables;
        this.manuscripts = manuscripts;
        this.read = read;
    }

    /** A version, and what was read of its document. */
    record Checked(int number, Manuscript manuscript) {}

    // Reading takes a while and holds no connection.
    Checked run(UUID id, Sight sight) {
        var document = QuarkusTransaction.requiringNew().call(() -> of(id, sight));
        return new Checked(document.number(), read.run(document.file(), new Sight.Everything()));
    }

    private Document of(UUID id, Sight sight) {
        return deliverables
                .get(id, sight)
                .submission()
                .flatMap(
                        it ->
                                manuscripts
                                        .fileOf(id, it.number())
                                        .map(file -> new Document(it.number(), file)))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        DeliverableReason.UNKNOWN_SUBMISSION,
                                        "Aucun document n’a été remis."));
    }

    /** Which version came as which file. */
    private record Document(int number, UUID file) {}
}
