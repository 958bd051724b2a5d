package coop.cooperer.rencontres.applications.organisation;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps what an organisation says of itself. */
@ApplicationScoped
class DescribeOrganisation {

    private final SqlOrganisations organisations;
    private final Audit audit;

    DescribeOrganisation(SqlOrganisations organisations, Audit audit) {
        this.organisations = organisations;
        this.audit = audit;
    }

    @Transactional
    OrganisationView run(UUID id, OrganisationView said, IfMatch seen) {
        var known = organisations.findByIdOptional(id);
        known.ifPresent(it -> seen.requires(it.version));
        var row = known.orElseGet(OrganisationRow::new);
        row.id = id;
        row.legalName = said.legalName();
        row.siret = Siret.of(said.siret()).digits();
        row.contactEmail = said.contactEmail();
        row.legalForm = said.legalForm();
        row.address = said.address();
        row.naf = said.naf() == null ? null : Naf.of(said.naf()).code();
        row.nafVersion = said.nafVersion();
        row.collectiveFamily = said.collectiveFamily();
        organisations.persistAndFlush(row);
        audit.record(
                "OrganisationDescribed", id, known.isPresent() ? "DESCRIBED" : "", "DESCRIBED", "");
        return OrganisationView.of(row);
    }

    @Transactional
    OrganisationView read(UUID id) {
        return organisations
                .findByIdOptional(id)
                .map(OrganisationView::of)
                .orElseThrow(OrganisationReason::unknown);
    }

    /** Flags a member of the issuing cooperative, with what is done about it (D11). */
    @Transactional
    OrganisationView flag(UUID id, boolean member, String measures) {
        var row = organisations.findByIdOptional(id).orElseThrow(OrganisationReason::unknown);
        var before = row.memberOfIssuer;
        row.memberOfIssuer = member;
        row.measures = measures;
        audit.record(
                "MembershipFlagged", id, String.valueOf(before), String.valueOf(member), measures);
        organisations.persistAndFlush(row);
        return OrganisationView.of(row);
    }
}
