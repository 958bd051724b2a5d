package coop.cooperer.rencontres.media.restitution;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.proceedings.WritePage;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The supports of restitution over HTTP. */
@Path("/api/v1/media/restitutions")
@RunOnVirtualThread
class RestitutionResource {

    // The one character that the database cannot keep.
    private static final String STORABLE = "^[^\\x00]*$";

    private final WriteRestitution write;
    private final PublishRestitution publish;
    private final ReadRestitutions read;
    private final WritePage page;
    private final Actor actor;

    RestitutionResource(
            WriteRestitution write,
            PublishRestitution publish,
            ReadRestitutions read,
            WritePage page,
            Actor actor) {
        this.write = write;
        this.publish = publish;
        this.read = read;
        this.page = page;
        this.actor = actor;
    }

    @POST
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Assembler le support de restitution d’un séminaire de ce que les lots 4 à 6"
                            + " ont livré")
    public RestitutionView assembleRestitution(@Valid @NotNull Beginning beginning) {
        return read.view(write.assemble(Sight.ofDeliverer(actor), beginning.seminar()));
    }

    @PUT
    @Path("{id}")
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Écrire les trois sections d’un support qui n’est pas accepté")
    public RestitutionView writeRestitution(
            @PathParam("id") UUID id, @Valid @NotNull Written written, @BeanParam IfMatch seen) {
        return read.view(write.write(id, Sight.ofDeliverer(actor), seen, written.sections()));
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Accepter un support, qui dit au moins les grands enseignements")
    public RestitutionView acceptRestitution(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return read.view(write.accept(id, seen));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Publier un support accepté, avec la mention de cofinancement")
    public RestitutionView publishRestitution(@PathParam("id") UUID id, @BeanParam IfMatch seen) {
        return read.view(publish.run(id, seen));
    }

    @GET
    @PermitAll
    @Operation(summary = "Les supports de restitution publiés ; l’émetteur voit aussi les autres")
    public Page<RestitutionView> listRestitutions(
            @QueryParam("seminar") @Nullable UUID seminar, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(seminar, seesDrafts(), paging.after(), paging.rows()),
                RestitutionView::id,
                it -> it);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "Un support de restitution")
    public RestitutionView readRestitution(@PathParam("id") UUID id) {
        return read.one(id, seesDrafts());
    }

    @GET
    @Path("{id}/page")
    @PermitAll
    @Produces("text/html;charset=UTF-8")
    @Operation(summary = "Un support de restitution publié, comme page accessible")
    public String readRestitutionPage(@PathParam("id") UUID id) {
        return page.html(read.one(id, false).paper());
    }

    @GET
    @Path("{id}/document.pdf")
    @PermitAll
    @Produces("application/pdf")
    @Operation(summary = "Un support de restitution publié, en PDF balisé")
    public byte[] readRestitutionDocument(@PathParam("id") UUID id) {
        return page.pdf(read.one(id, false).paper());
    }

    private boolean seesDrafts() {
        return actor.has("issuer-admin") || actor.has("auditor");
    }

    /** The seminar of which something is to be told. */
    record Beginning(@NotNull UUID seminar) {}

    /** What is told; an empty later section says that there is nothing. */
    record Written(
            @NotNull @Size(max = 20_000) @Pattern(regexp = STORABLE) String lessons,
            @NotNull @Size(max = 20_000) @Pattern(regexp = STORABLE) String newProjects,
            @NotNull @Size(max = 20_000) @Pattern(regexp = STORABLE) String partnerships) {

        Sections sections() {
            return new Sections(lessons, newProjects, partnerships);
        }
    }
}
