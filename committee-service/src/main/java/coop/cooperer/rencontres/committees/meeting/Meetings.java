package coop.cooperer.rencontres.committees.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every meeting. Who may see those of a committee is asked of the committee before. */
public interface Meetings {

    /**
     * The meeting of this committee.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-meeting}
     */
    Meeting get(UUID id, UUID committee);

    /** The same, which nobody else changes until the transaction ends. */
    Meeting hold(UUID id, UUID committee);

    /** The meeting of this id, for other services. */
    Meeting get(UUID id);

    /** Those of a committee, by age. */
    List<Meeting> of(UUID committee, UUID after, int rows);

    /** All those of a committee that were not cancelled, by their beginning. */
    List<Meeting> plannedBy(UUID committee);

    /** Those that were convened and to which one of these organisations is invited, by age. */
    List<Meeting> inviting(Set<UUID> organisations, UUID after, int rows);

    /** Stores a new meeting, or the changes of one; answers it with its new version. */
    Meeting save(Meeting meeting);
}
