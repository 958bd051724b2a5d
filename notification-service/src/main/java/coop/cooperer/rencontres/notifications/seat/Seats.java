package coop.cooperer.rencontres.notifications.seat;

import java.util.List;
import java.util.UUID;

/** Every seat. */
public interface Seats {

    /** A seat that was kept to the end, and whether its person signed on the day. */
    record Seat(UUID registration, boolean attended) {}

    /** A person has a seat. */
    void keep(UUID registration, UUID seminar);

    /** A person gave a seat up. */
    void giveUp(UUID registration);

    /** These persons signed for a half-day. */
    void attend(UUID seminar, List<UUID> registrations);

    /** The seats of a seminar that were kept or signed for. */
    List<Seat> of(UUID seminar);
}
