package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.manuscript.Manuscript;
import coop.cooperer.rencontres.media.manuscript.Manuscripts;
import coop.cooperer.rencontres.media.manuscript.ReadManuscript;
import coop.cooperer.rencontres.platform.web.IfMatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Receives a version of the proceedings as a document: read, counted, its structure checked. */
@ApplicationScoped
class SubmitDocument {

    private final Deliverables deliverables;
    private final ReadDeliverables known;
    private final ReadManuscript read;
    private final Manuscripts manuscripts;
    private final ChangeDeliverable change;
    private final Clock clock;

    SubmitDocument(
            Deliverables deliverables,
            ReadDeliverables known,
            ReadManuscript read,
            Manuscripts manuscripts,
            ChangeDeliverable change,
            Clock clock) {
        this.deliverables = deliverables;
        this.known = known;
        this.read = read;
        this.manuscripts = manuscripts;
        this.change = change;
        this.clock = clock;
    }

    /** The deliverable, and what was read. */
    record Read(Deliverable deliverable, Manuscript manuscript) {}

    // Reading takes a while and holds no connection.
    Read run(UUID id, Sight sight, IfMatch seen, String title, UUID file) {
        known.one(id, sight);
        var manuscript = read.run(file, sight);
        return new Read(
                QuarkusTransaction.requiringNew()
                        .call(() -> keep(id, sight, seen, title, file, manuscript)),
                manuscript);
    }

    private Deliverable keep(
            UUID id, Sight sight, IfMatch seen, String title, UUID file, Manuscript manuscript) {
        var owed = deliverables.hold(id, sight);
        seen.requires(owed.version());
        var submitted =
                change.keep(
                        "ProceedingsSubmitted",
                        owed,
                        owed.submit(title, manuscript.body(), clock.instant()),
                        "");
        manuscripts.note(id, submitted.submission().orElseThrow().number(), file);
        return submitted;
    }
}
