package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Admits a file that came too late by a proven fault of the platform (D6). */
@ApplicationScoped
public class LateFiles {

    private final Applications applications;
    private final UnsealBids unseal;

    LateFiles(Applications applications, UnsealBids unseal) {
        this.applications = applications;
        this.unseal = unseal;
    }

    /** The same answer for a file that is not late and for one that does not exist. */
    public static Refusal unknown() {
        return new Refusal(
                ApplicationReason.NOT_LATE, "Choisissez parmi les dossiers reçus hors délai.");
    }

    /** Opens the late file as if it had come in time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admit(UUID call, UUID application) {
        var admitted = applications.holdLate(call, application).admit();
        applications.save(admitted);
        unseal.unseal(admitted);
    }
}
