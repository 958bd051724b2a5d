package coop.cooperer.rencontres.applications.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every call. */
public interface Calls {

    /**
     * The call of this id.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-call}
     */
    Call get(UUID id);

    /** The call of this id, if it is public or drafts may be seen; unknown otherwise. */
    default Call visible(UUID id, boolean drafts) {
        var call = get(id);
        if (!drafts && !call.isPublic()) {
            throw CallReason.unknownCall();
        }
        return call;
    }

    /** The call of this id, which nobody else changes until the transaction ends. */
    Call hold(UUID id);

    /** The call that has this lot, which nobody else changes until the transaction ends. */
    Optional<Call> holdOfLot(UUID lot);

    /** Calls that everybody may read and that have these words, by age. */
    List<Call> published(String words, UUID after, int rows);

    /** All calls that have these words, by age. */
    List<Call> all(String words, UUID after, int rows);

    /** When the call was made public, if it was. */
    Optional<Instant> publishedAt(UUID id);

    /** Published calls whose deadline has come. */
    List<Call> due(Instant now);

    /** Whether there is no call at all yet. */
    boolean none();

    /** Stores a new call, or the changes of one. */
    void save(Call call);
}
