package coop.cooperer.rencontres.media.quote;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The quotes in proceedings over HTTP. */
@Path("/api/v1/media/deliverables/{id}/quotes")
@RunOnVirtualThread
class QuoteResource {

    private final QuotePerson quote;
    private final ReadQuotes read;
    private final Actor actor;

    QuoteResource(QuotePerson quote, ReadQuotes read, Actor actor) {
        this.quote = quote;
        this.read = read;
        this.actor = actor;
    }

    @POST
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @ResponseStatus(201)
    @Operation(summary = "Dire qui les actes citent ; la personne est priée d’approuver ses mots")
    public QuoteView quotePerson(@PathParam("id") UUID id, @Valid @NotNull NewQuote said) {
        var sight = Sight.ofDeliverer(actor);
        return read.one(quote.run(id, sight, said.person(), said.text()), sight);
    }

    @GET
    @PermissionsAllowed(DelivererPermission.DELIVER)
    @Operation(summary = "Qui les actes citent, et qui l’approuve")
    public Page<QuoteView> listQuotes(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(id, Sight.ofDeliverer(actor), paging.after(), paging.rows()),
                QuoteView::id,
                it -> it);
    }

    /** Words of somebody, as the proceedings write them. */
    record NewQuote(@NotNull UUID person, @NotBlank @Size(max = 2_000) String text) {}
}
