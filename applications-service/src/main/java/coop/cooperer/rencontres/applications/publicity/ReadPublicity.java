package coop.cooperer.rencontres.applications.publicity;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows how a call was made public, and what proves it. */
@ApplicationScoped
class ReadPublicity {

    private final Calls calls;
    private final Publicity publicity;
    private final SqlProofs proofs;

    ReadPublicity(Calls calls, Publicity publicity, SqlProofs proofs) {
        this.calls = calls;
        this.publicity = publicity;
        this.proofs = proofs;
    }

    @Transactional
    List<Publicity.Measure> list(UUID call, boolean drafts) {
        return publicity.of(calls.visible(call, drafts));
    }

    @Transactional
    byte[] content(UUID call, int measure, UUID proof, boolean drafts) {
        return proofs.content(calls.visible(call, drafts).id(), measure, proof)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        PublicityReason.UNKNOWN_PROOF,
                                        "Aucun fichier de ce numéro ne prouve cette mesure."));
    }
}
