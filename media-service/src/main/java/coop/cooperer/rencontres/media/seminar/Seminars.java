package coop.cooperer.rencontres.media.seminar;

import java.util.UUID;

/** Every seminar; one of which nothing has been heard is planned and has no date. */
public interface Seminars {

    /** The seminar of this id. */
    Seminar get(UUID id);

    /** The seminar of this id, which nobody else changes until the transaction ends. */
    Seminar hold(UUID id);

    /** Stores what was heard of a seminar. */
    void save(Seminar seminar);
}
