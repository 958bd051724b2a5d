package coop.cooperer.rencontres.applications.call;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The calls over HTTP. */
@Path("/api/v1/calls")
@RunOnVirtualThread
class CallResource {

    private final ReadCalls read;
    private final DraftCall draft;
    private final PublishCall publish;
    private final OpenBids open;
    private final PrintCall print;
    private final Actor actor;

    CallResource(
            ReadCalls read,
            DraftCall draft,
            PublishCall publish,
            OpenBids open,
            PrintCall print,
            Actor actor) {
        this.read = read;
        this.draft = draft;
        this.publish = publish;
        this.open = open;
        this.print = print;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(summary = "Les appels publiés ; l’émetteur voit aussi ses brouillons")
    public Page<CallView.Summary> listCalls(
            @BeanParam @Valid Paging paging,
            @QueryParam("q")
                    @Size(max = 100)
                    @Parameter(description = "Mots du titre, du sujet ou d’un lot")
                    @Nullable String words) {
        return paging.page(
                read.list(
                        actor.has("issuer-admin"),
                        Objects.requireNonNullElse(words, ""),
                        paging.after(),
                        paging.rows()),
                Call::id,
                CallView.Summary::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "Un appel, ses lots, sa date limite")
    public CallView readCall(@PathParam("id") UUID id) {
        return CallView.of(read.one(id, actor.has("issuer-admin")));
    }

    @GET
    @Path("{id}/document")
    @PermitAll
    @Produces("application/pdf")
    @Operation(summary = "L’appel sur papier, la mention du financement sur chaque page")
    public byte[] printCall(@PathParam("id") UUID id) {
        return print.run(id, actor.has("issuer-admin"));
    }

    @POST
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Commencer un appel à partir d’un jeu de données")
    public CallView draftCall(@Valid @NotNull NewCall call) {
        return CallView.of(draft.run(call.dataSet()));
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Publier un brouillon")
    public CallView publishCall(@PathParam("id") UUID id) {
        return CallView.of(publish.run(id));
    }

    @POST
    @Path("{id}/openings")
    @RolesAllowed("issuer-admin")
    @Operation(summary = "Ouvrir les plis ; deux administrateurs différents sont nécessaires")
    public CallView openBids(@PathParam("id") UUID id) {
        return CallView.of(open.run(id, actor.person()));
    }

    /** Which data set a new call is made from. */
    record NewCall(@NotBlank String dataSet) {}
}
