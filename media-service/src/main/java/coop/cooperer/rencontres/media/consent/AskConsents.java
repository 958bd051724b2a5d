package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.contracts.MediaEvent.ConsentsRequested;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Asks a person for consents, each by itself. The link under which they are signed goes to that
 * person by mail: whoever asks never sees it, and so never signs for another.
 */
@ApplicationScoped
class AskConsents {

    private final Registrants registrants;
    private final SqlPeople people;
    private final SqlGuardians guardians;
    private final SqlConsents consents;
    private final Concern concern;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AskConsents(
            Registrants registrants,
            SqlPeople people,
            SqlGuardians guardians,
            SqlConsents consents,
            Concern concern,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.registrants = registrants;
        this.people = people;
        this.guardians = guardians;
        this.consents = consents;
        this.concern = concern;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who may be seen or heard at a seminar. */
    record Somebody(UUID seminar, Addressee addressee, boolean minor) {}

    /** What was asked, and of whom. */
    record Asked(PersonRow person, List<Consent> consents) {}

    // Not one transaction: the owner of a registration may be slow to say whose it is.
    Asked run(Sight sight, Somebody somebody, Set<ConsentKind> kinds, Terms terms) {
        QuarkusTransaction.requiringNew().run(() -> concern.requires(sight, somebody.seminar()));
        var person = person(sight, somebody);
        return QuarkusTransaction.requiringNew().call(() -> ask(person, kinds, terms));
    }

    /** Sends the links once more, new ones, to who lost theirs. */
    @Transactional
    void again(Sight sight, UUID id) {
        var person = people.get(id);
        concern.requires(sight, person.seminar);
        outbox.append(new ConsentsRequested(id, person.seminar));
        guardians.of(id).forEach(it -> outbox.append(new ConsentsRequested(it.id, person.seminar)));
    }

    private PersonRow person(Sight sight, Somebody somebody) {
        var person = new PersonRow();
        person.id = Ids.next();
        person.seminar = somebody.seminar();
        person.minor = somebody.minor();
        switch (somebody.addressee()) {
            case Addressee.Registered(var registration) -> {
                person.registration = registration;
                var registrant = registrant(somebody.seminar(), registration);
                person.name = registrant.name();
                // Whoever asks may know that somebody is a minor, and never that they are not.
                person.minor |= registrant.isMinor();
            }
            case Addressee.Written(var name, var email) -> {
                requireIssuer(sight);
                person.name = name;
                person.email = email;
            }
        }
        return person;
    }

    private Registrants.Registrant registrant(UUID seminar, UUID registration) {
        return registrants.of(seminar).stream()
                .filter(it -> it.registration().equals(registration))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ConsentReason.ADDRESSEE_UNKNOWN,
                                        "Personne n’a cette place à ce séminaire."));
    }

    private static void requireIssuer(Sight sight) {
        if (!(sight instanceof Sight.Everything)) {
            throw new Refusal(
                    ConsentReason.ADDRESSEE_UNKNOWN,
                    "Désignez une inscription ; seul l’émetteur écrit à une autre adresse.");
        }
    }

    private Asked ask(PersonRow person, Set<ConsentKind> kinds, Terms terms) {
        person.askedAt = clock.instant();
        people.persistAndFlush(person);
        var asked = kinds.stream().sorted().map(it -> ask(person.id, it, terms)).toList();
        outbox.append(new ConsentsRequested(person.id, person.seminar));
        return new Asked(person, asked);
    }

    private Consent ask(UUID person, ConsentKind kind, Terms terms) {
        var consent = consents.save(Consent.requested(person, kind, terms));
        audit.record("ConsentRequested", consent.id(), "", "REQUESTED", "");
        return consent;
    }
}
