package coop.cooperer.rencontres.applications.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every open bid. Before the opening there is none. */
public interface Bids {

    /** The bid of this id. */
    Optional<Bid> find(UUID id);

    /** The bids for a lot, by age. */
    List<Bid> forLot(UUID lot);

    /** How many bids there are for a lot. */
    long countForLot(UUID lot);

    /** The bids of an application, by age. */
    List<Bid> ofApplication(UUID application);

    /** The bids of a call but for these lots, by age. */
    List<Bid> forCallExcept(UUID call, Set<UUID> lots, UUID after, int rows);

    /** Stores a new bid, or what became of one. */
    void save(Bid bid);
}
