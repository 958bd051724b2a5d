package coop.cooperer.rencontres.seminars.seminar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every seminar. */
public interface Seminars {

    /**
     * The planned seminar of this id.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-seminar}
     */
    Seminar get(UUID id);

    /** The same, which nobody else changes until the transaction ends. */
    Seminar hold(UUID id);

    /**
     * The seminar that a fact names, held until the transaction ends: the first fact to name it
     * begins it, whether or not its call has been heard.
     */
    Seminar holdNamed(UUID id);

    /** All seminars of a call, held until the transaction ends. */
    List<Seminar> holdAllOf(UUID call);

    /** Seminars where people wait for a seat. */
    List<UUID> withQueue();

    /** Planned seminars, of one call or of all, by age. */
    List<Seminar> planned(Optional<UUID> call, UUID after, int rows);

    /** Stores the changes of a seminar. */
    void save(Seminar seminar);
}
