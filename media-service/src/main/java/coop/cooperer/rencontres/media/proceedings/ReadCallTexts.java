package coop.cooperer.rencontres.media.proceedings;

import coop.cooperer.rencontres.platform.web.InternalReads;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Asks the owner of a call for the texts that a publication repeats; never in a transaction. */
@ApplicationScoped
public class ReadCallTexts {

    private final InternalReads owners;

    ReadCallTexts(InternalReads owners) {
        this.owners = owners;
    }

    /**
     * The texts as they are now.
     *
     * @throws Refusal {@code publicity-missing} if the call has no co-financing sentence
     */
    public CallTexts run(UUID call) {
        return owners.read("applications", "calls", call, CallTexts.class)
                .filter(CallTexts::hasSentence)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ProceedingsReason.PUBLICITY_MISSING,
                                        "Complétez d’abord la mention de cofinancement de"
                                                + " l’appel."));
    }
}
