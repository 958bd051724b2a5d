package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import java.util.UUID;

/** What was delivered piece by piece for deliverables of one kind; one feature knows each kind. */
public interface DeliveredPieces {

    /** The kind that this feature knows. */
    DeliverableKind kind();

    /**
     * What has been delivered so far.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal if it is nothing that can be reviewed
     */
    Manifest manifest(UUID deliverable);

    /** Does what the handing in of it entails, in the same transaction. */
    default void handedIn(Deliverable submitted) {}

    /**
     * Goes on only if every piece can be accepted.
     *
     * @param comment what the reviewer says of it, or nothing
     * @throws coop.cooperer.rencontres.platform.web.Refusal with the first thing that is missing
     */
    void requireAcceptable(Deliverable submitted, String comment);
}
