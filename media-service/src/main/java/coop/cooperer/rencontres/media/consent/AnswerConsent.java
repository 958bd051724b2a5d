package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.contracts.MediaEvent.ConsentWithdrawn;
import coop.cooperer.rencontres.media.consent.Consent.Status.Granted;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * A person answers, or takes an answer back. Whatever relied on a consent leaves the public in the
 * same transaction; the trail keeps when it was given and when it ended.
 */
@ApplicationScoped
class AnswerConsent {

    private final Signers signers;
    private final SqlGuardians guardians;
    private final SqlConsents consents;
    private final Leaving leaving;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AnswerConsent(
            Signers signers,
            SqlGuardians guardians,
            SqlConsents consents,
            Leaving leaving,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.signers = signers;
        this.guardians = guardians;
        this.consents = consents;
        this.leaving = leaving;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that a person was asked, as whoever holds the link sees it. */
    record Mine(Signer signer, List<GuardianRow> guardians, List<Consent> consents) {}

    @Transactional
    Mine read(ConsentLink link) {
        return mine(signers.behind(link));
    }

    @Transactional
    Mine sign(ConsentLink link, UUID id, List<Signature> stated, String soleParentGround) {
        var signer = signers.behind(link);
        var asked = own(signer, id);
        var signed =
                asked.sign(
                        signer.person().minor,
                        signer.signs(stated),
                        signer.guardian() == null ? "" : soleParentGround,
                        clock.instant());
        keep(
                signed.status() instanceof Granted ? "ConsentGranted" : "ConsentSigned",
                asked,
                signed);
        return mine(signer);
    }

    @Transactional
    Mine refuse(ConsentLink link, UUID id) {
        var signer = signers.behind(link);
        var asked = own(signer, id);
        keep("ConsentRefused", asked, asked.refuse(clock.instant()));
        return mine(signer);
    }

    @Transactional
    Mine withdraw(ConsentLink link, UUID id) {
        var signer = signers.behind(link);
        var given = own(signer, id);
        var withdrawn = given.withdraw(clock.instant());
        keep("ConsentWithdrawn", given, withdrawn);
        outbox.append(
                new ConsentWithdrawn(
                        id, leaving.leave(given.person(), given.kind(), "Accord retiré")));
        return mine(signer);
    }

    /** Ends a consent whose last day is over. */
    @Transactional
    void expire(UUID id) {
        var given = consents.hold(id);
        var expired = given.expire(clock.instant());
        keep("ConsentExpired", given, expired);
        leaving.leave(given.person(), given.kind(), "Accord échu");
    }

    // The consent is held first, here and before each publication: neither misses the other.
    private Consent own(Signer signer, UUID id) {
        var consent = consents.hold(id);
        if (!consent.person().equals(signer.person().id)) {
            throw new Refusal(ConsentReason.UNKNOWN_CONSENT, "Suivez à nouveau votre lien.");
        }
        return consent;
    }

    private void keep(String kind, Consent before, Consent after) {
        consents.save(after);
        audit.record(kind, after.id(), ConsentRow.statusOf(before), ConsentRow.statusOf(after), "");
    }

    // Who else was named is for the young person to see, who named them.
    private Mine mine(Signer signer) {
        var person = signer.person().id;
        return new Mine(
                signer,
                signer.guardian() == null ? guardians.of(person) : List.of(),
                consents.of(person));
    }
}
