package coop.cooperer.rencontres.applications.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What other features ask of the organisations that described themselves. */
@ApplicationScoped
public class Organisations {

    /** One organisation, as a selection file names it. */
    public record Named(String name, boolean memberOfIssuer, String measures) {}

    private final SqlOrganisations organisations;

    Organisations(SqlOrganisations organisations) {
        this.organisations = organisations;
    }

    /** Who this is; one that never described itself has no name. */
    @Transactional
    public Named named(UUID id) {
        return organisations
                .findByIdOptional(id)
                .map(it -> new Named(it.legalName, it.memberOfIssuer, it.measures))
                .orElseGet(() -> new Named("", false, ""));
    }
}
