package coop.cooperer.rencontres.applications.organisation;

import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What other features ask of the organisations that described themselves. */
@ApplicationScoped
public class Organisations {

    /** One organisation, as a selection file names it. */
    public record Named(String name, boolean memberOfIssuer, String measures) {

        /** An entrepreneur whom this organisation carries. */
        public Named carrying(String entrepreneur, String invoicedBy) {
            var carrier = invoicedBy.isBlank() ? name : invoicedBy;
            return new Named(
                    carrier.isBlank() ? entrepreneur : entrepreneur + ", avec " + carrier,
                    memberOfIssuer,
                    measures);
        }
    }

    private final SqlOrganisations organisations;

    Organisations(SqlOrganisations organisations) {
        this.organisations = organisations;
    }

    /** An organisation without an account, as the issuer enters it (D9). */
    @Transactional
    public UUID enter(String legalName, String siret, String contactEmail) {
        var row = new OrganisationRow();
        row.id = Ids.next();
        row.legalName = legalName;
        row.siret = Siret.of(siret).digits();
        row.contactEmail = contactEmail;
        organisations.persist(row);
        return row.id;
    }

    /** Where it is written to; empty for one that never described itself. */
    @Transactional
    public String address(UUID id) {
        return organisations.findByIdOptional(id).map(it -> it.contactEmail).orElse("");
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
