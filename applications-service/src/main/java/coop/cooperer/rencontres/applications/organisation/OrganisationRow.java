package coop.cooperer.rencontres.applications.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A structure that answers calls; its id is the one that the identity provider knows. */
@Entity
@Table(name = "organisation")
@NullUnmarked
class OrganisationRow {

    @Id UUID id;
    @Version int version;

    @Column(name = "legal_name")
    String legalName;

    String siret;

    @Column(name = "contact_email")
    String contactEmail;

    @Column(name = "member_of_issuer")
    boolean memberOfIssuer;

    String measures = "";

    @Column(name = "legal_form")
    String legalForm;

    String naf;
    String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "naf_version")
    Naf.Version nafVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "collective_family")
    OrganisationView.CollectiveFamily collectiveFamily;
}
