package coop.cooperer.rencontres.media.consent;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds who holds a link. */
@ApplicationScoped
class Signers {

    private final SqlPeople people;
    private final SqlGuardians guardians;

    Signers(SqlPeople people, SqlGuardians guardians) {
        this.people = people;
        this.guardians = guardians;
    }

    /**
     * Whoever holds this link.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-consent-link} if nobody
     */
    Signer behind(ConsentLink link) {
        return guardians
                .behind(link.digest())
                .map(it -> new Signer(people.findById(it.person), it))
                .orElseGet(() -> new Signer(people.behind(link.digest()), null));
    }
}
