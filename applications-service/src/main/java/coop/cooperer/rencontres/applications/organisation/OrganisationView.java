package coop.cooperer.rencontres.applications.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import coop.cooperer.rencontres.platform.web.Versioned;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself. */
record OrganisationView(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) String legalName,
        @NotBlank @Size(max = 30) String siret,
        @NotNull @Email @Size(max = 200) String contactEmail,
        @JsonIgnore int version)
        implements Versioned {

    static OrganisationView of(OrganisationRow row) {
        return new OrganisationView(
                row.id, row.legalName, new Siret(row.siret).shown(), row.contactEmail, row.version);
    }
}
