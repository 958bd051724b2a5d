package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.consent.Signature.Signatory;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whoever holds a link: the person in question, or a holder of parental authority over them.
 *
 * @param person whose consents they are
 * @param guardian who signs for the person; none if the person does
 */
record Signer(PersonRow person, @Nullable GuardianRow guardian) {

    /** As whom one signs under this link. */
    Signatory signatory() {
        return guardian == null ? Signatory.PERSON : Signatory.PARENT;
    }

    /** The signature of whoever holds the link, out of those stated; nobody signs for another. */
    Signature signs(List<Signature> stated) {
        if (stated.stream().anyMatch(it -> it.signatory() != signatory())) {
            throw new Refusal(
                    ConsentReason.SIGNATURES_MISSING,
                    "Chaque titulaire de l’autorité parentale signe par son propre lien.");
        }
        return own(stated.getFirst().name());
    }

    /** Whether this signature is of whoever holds the link. */
    boolean made(Signature signature) {
        return signature.isOfTheSameAs(own(""));
    }

    private Signature own(String name) {
        return new Signature(name, signatory(), guardian == null ? null : guardian.id);
    }
}
