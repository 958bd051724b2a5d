package coop.cooperer.rencontres.media.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The name that somebody wrote under a consent, and as whom.
 *
 * @param guardian which holder of parental authority it was, by whose own link
 */
record Signature(String name, Signatory signatory, @Nullable UUID guardian) {

    /** As whom one signs. */
    enum Signatory {
        /** The person in question. */
        PERSON,
        /** A holder of parental authority. */
        PARENT
    }

    /** Whether both come from one person. */
    boolean isOfTheSameAs(Signature other) {
        return signatory == other.signatory
                && (guardian == null ? other.guardian == null : guardian.equals(other.guardian));
    }
}
