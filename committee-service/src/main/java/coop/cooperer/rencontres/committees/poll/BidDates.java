package coop.cooperer.rencontres.committees.poll;

import coop.cooperer.rencontres.committees.plan.Holders;
import coop.cooperer.rencontres.platform.web.InternalReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days that the selected bid named as possible (R84), read from its owner. */
@ApplicationScoped
class BidDates {

    private final Holders holders;
    private final InternalReads reads;

    BidDates(Holders holders, InternalReads reads) {
        this.holders = holders;
        this.reads = reads;
    }

    /** Those of the seminar; none if the bid named none. Never call it inside a transaction. */
    List<LocalDate> of(UUID seminar) {
        return holders
                .winningBid(seminar)
                .flatMap(bid -> reads.read("applications", "bids", bid, Bid.class))
                .flatMap(bid -> Optional.ofNullable(bid.possibleDates()))
                .orElse(List.of())
                .stream()
                .map(PossibleDate::date)
                .toList();
    }

    /** What is read of a bid. */
    record Bid(@Nullable List<PossibleDate> possibleDates) {}

    /** A day that the bid named. */
    record PossibleDate(LocalDate date) {}
}
