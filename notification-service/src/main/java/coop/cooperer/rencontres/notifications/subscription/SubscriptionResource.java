package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The subscriptions of a partner system over HTTP. */
@Path("/api/v1/webhooks/subscriptions")
@RolesAllowed("webhooks:manage")
@RunOnVirtualThread
class SubscriptionResource {

    private final ReadSubscriptions read;
    private final Subscribe subscribe;
    private final Unsubscribe unsubscribe;
    private final AddressGuard guard;
    private final Partner partner;

    SubscriptionResource(
            ReadSubscriptions read,
            Subscribe subscribe,
            Unsubscribe unsubscribe,
            AddressGuard guard,
            Partner partner) {
        this.read = read;
        this.subscribe = subscribe;
        this.unsubscribe = unsubscribe;
        this.guard = guard;
        this.partner = partner;
    }

    @GET
    @Operation(summary = "Vos abonnements")
    public Page<SubscriptionView> listWebhookSubscriptions(@BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(partner.name(), paging.after(), paging.rows()),
                Subscription::id,
                SubscriptionView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un de vos abonnements")
    public SubscriptionView readWebhookSubscription(@PathParam("id") UUID id) {
        return SubscriptionView.of(read.one(partner.name(), id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "S’abonner à des événements ; le secret n’est montré que dans la réponse")
    public RestResponse<SubscriptionView> subscribeToWebhook(@Valid NewSubscription wish) {
        var name = partner.name();
        var events = PartnerEvents.admit(wish.events(), partner::holds);
        // Outside the transaction: names are asked of other machines.
        var begun = subscribe.run(name, guard.admit(wish.url()), events);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, SubscriptionView.withSecret(begun))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Se désabonner ; plus rien n’est livré")
    public void unsubscribeFromWebhook(@PathParam("id") UUID id, @BeanParam IfMatch match) {
        unsubscribe.run(partner.name(), id, match);
    }

    /** Where to tell which events. */
    record NewSubscription(@NotBlank String url, @NotEmpty List<@NotBlank String> events) {}
}
