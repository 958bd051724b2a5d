package coop.cooperer.rencontres.seminars.lot;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.InternalReads;
import coop.cooperer.rencontres.seminars.territory.TakeOverPartners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes over what the winning bid said of the territory, so that nobody types it again: possible
 * dates, partners, local funding, the team. A job reads it from its owner until that answers.
 */
@ApplicationScoped
class TakeOverBid {

    private static final Logger LOG = Logger.getLogger(TakeOverBid.class);

    private final SqlLots lots;
    private final SqlTakenOver takenOver;
    private final TakeOverPartners partners;
    private final InternalReads reads;
    private final Audit audit;
    private final Clock clock;

    TakeOverBid(
            SqlLots lots,
            SqlTakenOver takenOver,
            TakeOverPartners partners,
            InternalReads reads,
            Audit audit,
            Clock clock) {
        this.lots = lots;
        this.takenOver = takenOver;
        this.partners = partners;
        this.reads = reads;
        this.audit = audit;
        this.clock = clock;
    }

    /** A lot whose winning bid was not read yet. */
    record Awaited(UUID lot, UUID bid) {}

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        QuarkusTransaction.requiringNew().call(lots::awaitingTheirBid).forEach(this::read);
    }

    private void read(Awaited awaited) {
        try {
            reads.read("applications", "selected-bids", awaited.bid(), WinningBid.class)
                    .ifPresent(
                            it -> QuarkusTransaction.requiringNew().run(() -> keep(awaited, it)));
        } catch (UncheckedIOException away) {
            LOG.warnf("Bid %s is not taken over yet: %s", awaited.bid(), away.getMessage());
        }
    }

    // Another instance may have been here.
    private void keep(Awaited awaited, WinningBid bid) {
        var lot = lots.holdNamed(awaited.lot());
        if (takenOver.findByIdOptional(lot.id).isPresent()) {
            return;
        }
        var row = new TakenOverRow();
        row.lot = lot.id;
        row.bid = awaited.bid();
        row.team = bid.people();
        row.possibleDates = bid.possibleDates();
        row.localFunding = bid.localFunding();
        row.takenAt = clock.instant();
        takenOver.persist(row);
        bid.partners().forEach(it -> partners.run(lot.seminar, it.name(), it.interest()));
        audit.record("BidTakenOver", lot.id, "", awaited.bid().toString(), "");
    }
}
