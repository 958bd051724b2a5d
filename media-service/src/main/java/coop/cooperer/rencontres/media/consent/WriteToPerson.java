package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the service that writes letters what those about consents need. */
@ApplicationScoped
class WriteToPerson {

    private final SqlPeople people;
    private final SqlGuardians guardians;
    private final SqlConsents consents;
    private final Instance<Question> questions;

    WriteToPerson(
            SqlPeople people,
            SqlGuardians guardians,
            SqlConsents consents,
            @Any Instance<Question> questions) {
        this.people = people;
        this.guardians = guardians;
        this.consents = consents;
        this.questions = questions;
    }

    /**
     * A letter that opens what is asked of a person.
     *
     * @param registration tells the address; none if {@code email} does
     * @param guardian whether it goes to a holder of parental authority
     * @param questions what the person has to answer beside consents
     */
    record Opening(
            UUID seminar,
            @Nullable UUID registration,
            @Nullable String email,
            ConsentLink link,
            boolean guardian,
            List<Question.Kind> questions) {}

    /** A letter that proves to a person that a consent has ended. */
    record Proof(PersonRow person, ConsentKind kind, Instant at) {}

    /** Draws the link anew: only the last letter opens. */
    @Transactional
    Opening open(UUID id) {
        var link = ConsentLink.drawn();
        return guardians
                .findByIdOptional(id)
                .map(it -> toGuardian(it, link))
                .orElseGet(() -> toPerson(people.get(id), link));
    }

    private Opening toPerson(PersonRow person, ConsentLink link) {
        person.linkDigest = link.digest();
        var open =
                questions.stream()
                        .filter(it -> it.awaits(person.id))
                        .map(Question::kind)
                        .sorted()
                        .toList();
        return new Opening(person.seminar, person.registration, person.email, link, false, open);
    }

    private Opening toGuardian(GuardianRow guardian, ConsentLink link) {
        guardian.linkDigest = link.digest();
        var seminar = people.get(guardian.person).seminar;
        return new Opening(seminar, null, guardian.email, link, true, List.of());
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
