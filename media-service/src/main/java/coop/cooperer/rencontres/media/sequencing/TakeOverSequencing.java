package coop.cooperer.rencontres.media.sequencing;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.InternalReads;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes over how the winning bid counts its interviews, so that nobody types it again. A job reads
 * it from its owner until that answers.
 */
@ApplicationScoped
class TakeOverSequencing {

    private static final Logger LOG = Logger.getLogger(TakeOverSequencing.class);

    private final SqlSequencings sequencings;
    private final InternalReads reads;
    private final Audit audit;
    private final Clock clock;

    TakeOverSequencing(SqlSequencings sequencings, InternalReads reads, Audit audit, Clock clock) {
        this.sequencings = sequencings;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is read of a bid that won. */
    record WinningBid(@Nullable Interviews interviews) {}

    /** How many interviews for each seminar, and how long each one is. */
    record Interviews(int number, int fromMinutes, int toMinutes) {}

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            QuarkusTransaction.requiringNew().call(sequencings::awaited).forEach(this::read);
        } catch (UncheckedIOException away) {
            LOG.warnf("No sequencing is taken over yet: %s", away.getMessage());
        }
    }

    private void read(UUID bid) {
        reads.read("applications", "selected-bids", bid, WinningBid.class)
                .ifPresent(it -> QuarkusTransaction.requiringNew().run(() -> keep(bid, it)));
    }

    // Another instance may have been here.
    private void keep(UUID bid, WinningBid said) {
        if (sequencings.findByIdOptional(bid).isPresent()) {
            return;
        }
        var row = new SequencingRow();
        row.bid = bid;
        if (said.interviews() != null) {
            row.interviews = said.interviews().number();
            row.fromMinutes = said.interviews().fromMinutes();
            row.toMinutes = said.interviews().toMinutes();
        }
        row.takenAt = clock.instant();
        sequencings.persist(row);
        audit.record("SequencingTakenOver", bid, "", "", "");
    }
}
