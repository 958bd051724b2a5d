package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.contracts.MediaEvent.ConsentWithdrawn;
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

    private final SqlPeople people;
    private final SqlConsents consents;
    private final Leaving leaving;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AnswerConsent(
            SqlPeople people,
            SqlConsents consents,
            Leaving leaving,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.consents = consents;
        this.leaving = leaving;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that a person was asked. */
    record Mine(PersonRow person, List<Consent> consents) {}

    @Transactional
    Mine read(ConsentLink link) {
        return mine(people.behind(link.digest()));
    }

    @Transactional
    Mine grant(ConsentLink link, UUID id, List<Signature> signatures, String soleParentGround) {
        var person = people.behind(link.digest());
        var asked = own(person, id);
        keep(
                "ConsentGranted",
                asked,
                asked.grant(person.minor, signatures, soleParentGround, clock.instant()));
        return mine(person);
    }

    @Transactional
    Mine refuse(ConsentLink link, UUID id) {
        var person = people.behind(link.digest());
        var asked = own(person, id);
        keep("ConsentRefused", asked, asked.refuse(clock.instant()));
        return mine(person);
    }

    @Transactional
    Mine withdraw(ConsentLink link, UUID id) {
        var person = people.behind(link.digest());
        var given = own(person, id);
        var withdrawn = given.withdraw(clock.instant());
        keep("ConsentWithdrawn", given, withdrawn);
        outbox.append(
                new ConsentWithdrawn(id, leaving.leave(person.id, given.kind(), "Accord retiré")));
        return mine(person);
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
    private Consent own(PersonRow person, UUID id) {
        var consent = consents.hold(id);
        if (!consent.person().equals(person.id)) {
            throw new Refusal(ConsentReason.UNKNOWN_CONSENT, "Suivez à nouveau votre lien.");
        }
        return consent;
    }

    private void keep(String kind, Consent before, Consent after) {
        consents.save(after);
        audit.record(kind, after.id(), ConsentRow.statusOf(before), ConsentRow.statusOf(after), "");
    }

    private Mine mine(PersonRow person) {
        return new Mine(person, consents.of(person.id));
    }
}
