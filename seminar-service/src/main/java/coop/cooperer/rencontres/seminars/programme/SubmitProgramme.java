package coop.cooperer.rencontres.seminars.programme;

import coop.cooperer.rencontres.contracts.SeminarsEvent.ProgrammeRevalidationNeeded;
import coop.cooperer.rencontres.contracts.SeminarsEvent.ProgrammeSubmitted;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Puts a new version of the programme before the local committee. */
@ApplicationScoped
class SubmitProgramme {

    private final Seminars seminars;
    private final SqlProgrammes programmes;
    private final Holding holding;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SubmitProgramme(
            Seminars seminars,
            SqlProgrammes programmes,
            Holding holding,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.programmes = programmes;
        this.holding = holding;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ProgrammeRow run(UUID id, Programme programme) {
        // Holding the seminar is what makes the next number the next one.
        var seminar = seminars.hold(id);
        holding.require(seminar, "issuer-admin");
        seminar.requireDate();
        var row = new ProgrammeRow();
        row.id = Ids.next();
        row.seminar = id;
        row.number = (int) programmes.count("seminar", id) + 1;
        row.hash = programme.hash();
        row.items = programme.items();
        row.submittedAt = clock.instant();
        programmes.persist(row);
        audit.record("ProgrammeSubmitted", id, "", "version " + row.number, "");
        outbox.append(
                seminar.programme().isPresent()
                        ? new ProgrammeRevalidationNeeded(id, row.number, row.hash)
                        : new ProgrammeSubmitted(id, row.number, row.hash));
        return row;
    }
}
