package coop.cooperer.rencontres.media.lot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every lot, with its awards. */
public interface Lots {

    /** The lot of this id, if its call has been heard of. */
    Optional<Lot> find(UUID id);

    /** Lets nobody else hold the lot until the transaction ends. */
    void hold(UUID id);

    /** The awards of a lot, known by now or not. */
    List<Award> awards(UUID lot);

    /** Keeps a lot; one that is known stays as it is. */
    void add(Lot lot);

    /** Keeps an award; a seminar that has one keeps it. */
    void add(Award award);
}
