package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every deliverable; most questions name who asks. */
public interface Deliverables {

    /**
     * A choice among deliverables, by what they are owed for.
     *
     * @param call only those of this call, if given
     * @param seminar only those for this seminar, if given
     * @param lot only those of this lot, if given
     */
    record Choice(@Nullable UUID call, @Nullable UUID seminar, @Nullable UUID lot) {}

    /**
     * The deliverable of this id, as far as the caller may see it.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-deliverable}, for a
     *     neighbour's as well
     */
    Deliverable get(UUID id, Sight sight);

    /** The same, which nobody else changes until the transaction ends. */
    Deliverable hold(UUID id, Sight sight);

    /** Those that the caller may see, by age. */
    List<Deliverable> list(Sight sight, Choice choice, UUID after, int rows);

    /** Those owed for a seminar, which nobody else changes until the transaction ends. */
    List<Deliverable> holdFor(UUID seminar);

    /** Whether something of this kind is owed for the seminar of the lot, by whomever. */
    boolean owes(Duty duty);

    /** Whether everything that the provider owes of the lot is accepted. */
    boolean allAccepted(UUID lot, UUID provider);

    /** Those that should have been handed in before this day, or handed in again, and were not. */
    List<Deliverable> overdueOn(LocalDate day);

    /** Stores a new deliverable, or the changes of one; answers with it as it is stored. */
    Deliverable save(Deliverable deliverable);
}
