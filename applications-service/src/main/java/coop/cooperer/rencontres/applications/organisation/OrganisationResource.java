package coop.cooperer.rencontres.applications.organisation;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.IfMatch;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The organisations over HTTP: each its own; the issuer reads all. */
@Path("/api/v1/organisations")
@Authenticated
@RunOnVirtualThread
class OrganisationResource {

    private final DescribeOrganisation describe;
    private final CompanyRegister register;
    private final Actor actor;

    OrganisationResource(DescribeOrganisation describe, CompanyRegister register, Actor actor) {
        this.describe = describe;
        this.register = register;
        this.actor = actor;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Ce que l’organisation dit d’elle-même")
    public OrganisationView readOrganisation(@PathParam("id") UUID id) {
        return describe.read(mine(id, actor.has("issuer-admin")));
    }

    @GET
    @Path("register/{siret}")
    @Operation(summary = "Ce que le registre public des entreprises dit d’un numéro")
    public RegisterEntry lookUpCompany(@PathParam("siret") @Size(max = 30) String siret) {
        return register.find(Siret.of(siret));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Décrire sa propre organisation")
    public OrganisationView describeOrganisation(
            @PathParam("id") UUID id,
            @Valid @NotNull OrganisationView said,
            @BeanParam IfMatch seen) {
        return describe.run(mine(id, false), said, seen);
    }

    @PUT
    @Path("{id}/membership")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Signaler un candidat associé de l’émetteur, et les mesures prises")
    public OrganisationView flagMember(
            @PathParam("id") UUID id, @Valid @NotNull Membership membership) {
        return describe.flag(
                id, membership.member(), Objects.requireNonNullElse(membership.measures(), ""));
    }

    /** Whether it is a member, and what is done so that this helps nobody. */
    record Membership(@NotNull Boolean member, @Nullable @Size(max = 4000) String measures) {}

    // Another organisation is "unknown", not "forbidden": who exists here is nobody's business.
    private UUID mine(UUID id, boolean reader) {
        if (reader || actor.organisations().contains(id)) {
            return id;
        }
        throw OrganisationReason.unknown();
    }
}
