package coop.cooperer.rencontres.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The open offers with all that their candidates said; only after the opening. */
@ApplicationScoped
public class Offers {

    /** One offer, and the file that it came in. */
    public record Offer(
            Bid bid,
            Instant receivedAt,
            int version,
            String checksum,
            String presentation,
            String people,
            String motivations,
            BidView detail) {}

    private final Applications applications;
    private final Bids bids;

    Offers(Applications applications, Bids bids) {
        this.applications = applications;
        this.bids = bids;
    }

    /** The offers for a lot, by age. */
    @Transactional
    public List<Offer> forLot(UUID lot) {
        return bids.forLot(lot).stream().map(this::offer).toList();
    }

    /** The offer of this id. */
    @Transactional
    public Optional<Offer> find(UUID bid) {
        return bids.find(bid).map(this::offer);
    }

    private Offer offer(Bid bid) {
        var received = applications.lastReceived(bid.application());
        var content = received.application().content();
        var detail =
                content.bids().stream()
                        .filter(it -> it.id().equals(bid.id()))
                        .findFirst()
                        .orElseThrow();
        return new Offer(
                bid,
                received.application().receivedAt().orElse(received.at()),
                received.number(),
                received.checksum(),
                content.presentation(),
                content.people(),
                content.motivations(),
                BidView.of(detail));
    }
}
