package coop.cooperer.rencontres.applications.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every open bid. Before the opening there is none. */
public interface Bids {

    /** The bid of this id. */
    Optional<Bid> find(UUID id);

    /** The bids for a lot, by age. */
    List<Bid> forLot(UUID lot);

    /** The bids of a call, by age. */
    List<Bid> forCall(UUID call, UUID after, int rows);

    /** Stores a new bid, or what became of one. */
    void save(Bid bid);
}
