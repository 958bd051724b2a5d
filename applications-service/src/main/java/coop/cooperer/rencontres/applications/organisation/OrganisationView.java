package coop.cooperer.rencontres.applications.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself, and whether the issuer says it is one of its members. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrganisationView(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String legalName,
        @NotBlank @Size(max = 30) String siret,
        @NotNull @Email @Size(max = 200) String contactEmail,
        @Nullable @Size(max = 100) String legalForm,
        @Nullable @Size(max = 10) String naf,
        Naf.@Nullable Version nafVersion,
        @Nullable CollectiveFamily collectiveFamily,
        @Nullable @Size(max = 500) String address,
        @Schema(readOnly = true) @Nullable Boolean memberOfIssuer,
        @JsonIgnore int version)
        implements Versioned {

    /** The two families of collective entrepreneurship (R12). */
    enum CollectiveFamily {
        /** Common brands, spaces or exchanges, individual statuses. */
        GATHERED,
        /** Project holders, entrepreneurs and their advisers in a CAE. */
        COOPERATIVE
    }

    static OrganisationView of(OrganisationRow row) {
        return new OrganisationView(
                row.id,
                row.legalName,
                new Siret(row.siret).shown(),
                row.contactEmail,
                row.legalForm,
                row.naf,
                row.nafVersion,
                row.collectiveFamily,
                row.address,
                row.memberOfIssuer,
                row.version);
    }
}
