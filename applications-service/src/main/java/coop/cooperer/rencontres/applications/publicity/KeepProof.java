package coop.cooperer.rencontres.applications.publicity;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.file.JudgedFile;
import coop.cooperer.rencontres.applications.publicity.Publicity.Proof;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps the proof of a publicity measure; one that stands is never replaced. */
@ApplicationScoped
class KeepProof {

    private static final int MOST = 5;

    private final Calls calls;
    private final Publicity publicity;
    private final SqlProofs proofs;
    private final Audit audit;
    private final Clock clock;

    KeepProof(Calls calls, Publicity publicity, SqlProofs proofs, Audit audit, Clock clock) {
        this.calls = calls;
        this.publicity = publicity;
        this.proofs = proofs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Proof run(
            UUID call,
            int measure,
            String name,
            JudgedFile judged,
            byte[] content,
            UUID administrator) {
        var attached = publicity.one(calls.hold(call), measure).files();
        var namesake = attached.stream().filter(it -> it.name().equals(name)).findFirst();
        if (namesake.isPresent()) {
            return again(namesake.get(), judged);
        }
        if (attached.size() >= MOST) {
            throw new Refusal(
                    PublicityReason.TOO_MANY_PROOFS,
                    "Une mesure a %d fichiers au plus.".formatted(MOST));
        }
        var row = new ProofRow();
        row.id = Ids.next();
        row.call = call;
        row.measure = measure;
        row.name = name;
        row.mediaType = judged.mediaType();
        row.size = judged.size();
        row.checksum = judged.checksum();
        row.content = content;
        row.attachedBy = administrator;
        row.attachedAt = clock.instant();
        proofs.persist(row);
        audit.record("PublicityProofAttached", row.id, "", judged.checksum(), "");
        return new Proof(
                row.id, measure, name, row.mediaType, row.size, row.checksum, row.attachedAt);
    }

    // The same file sent twice is one proof.
    private static Proof again(Proof standing, JudgedFile judged) {
        if (!standing.checksum().equals(judged.checksum())) {
            throw new Refusal(
                    PublicityReason.PROOF_STANDS,
                    "Joignez-la sous un autre nom : les deux restent.");
        }
        return standing;
    }
}
