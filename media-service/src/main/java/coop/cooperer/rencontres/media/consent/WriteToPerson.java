package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Tells the service that writes letters what those about consents need. */
@ApplicationScoped
class WriteToPerson {

    private final SqlPeople people;
    private final SqlConsents consents;

    WriteToPerson(SqlPeople people, SqlConsents consents) {
        this.people = people;
        this.consents = consents;
    }

    /** A letter that opens what is asked of a person. */
    record Opening(PersonRow person, ConsentLink link) {}

    /** A letter that proves to a person that a consent has ended. */
    record Proof(PersonRow person, ConsentKind kind, Instant at) {}

    /** Draws the link anew: only the last letter opens. */
    @Transactional
    Opening open(UUID id) {
        var person = people.get(id);
        var link = ConsentLink.drawn();
        person.linkDigest = link.digest();
        return new Opening(person, link);
    }

    /** What a person took back. */
    @Transactional
    Proof prove(UUID id) {
        var consent = consents.hold(id);
        return switch (consent.status()) {
            case Consent.Status.Withdrawn(var at) ->
                    new Proof(people.get(consent.person()), consent.kind(), at);
            case Consent.Status.Requested _,
                    Consent.Status.Granted _,
                    Consent.Status.Refused _,
                    Consent.Status.Expired _ ->
                    throw new Refusal(ConsentReason.UNKNOWN_PERSON, "Rien n’a été retiré ici.");
        };
    }
}
