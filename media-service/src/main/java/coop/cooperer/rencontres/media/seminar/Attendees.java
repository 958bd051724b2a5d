package coop.cooperer.rencontres.media.seminar;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who signed the attendance sheets of seminars, as far as their sheets are closed. */
public interface Attendees {

    /** Notes who signed a sheet. */
    void note(UUID seminar, List<UUID> registrations);

    /** The registrations of those who signed. */
    Set<UUID> signed(UUID seminar);
}
