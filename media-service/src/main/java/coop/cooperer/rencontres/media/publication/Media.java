package coop.cooperer.rencontres.media.publication;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every medium, public or not, and who is to be recognised in it. */
public interface Media {

    /** The medium of this id. */
    Medium get(UUID id);

    /** The same, which nobody else changes until the transaction ends. */
    Medium hold(UUID id);

    /** Stores a medium, or the changes of one. */
    void save(Medium medium);

    /** The public media of a kind, of one of these seminars, or of any if none is named. */
    List<Medium> published(DeliverableKind kind, Set<UUID> seminars, UUID after, int rows);

    /** Who is to be recognised in a medium. */
    Set<UUID> people(UUID medium);

    /** States who is to be recognised in a medium. */
    void tag(UUID medium, Set<UUID> people);

    /** Forgets a medium that was never public. */
    void remove(UUID medium);

    /** The public media in which a person is to be recognised, held until the transaction ends. */
    List<Medium> holdPublicOf(UUID person);
}
