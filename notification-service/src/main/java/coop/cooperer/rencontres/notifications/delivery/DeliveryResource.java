package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.Partner;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The deliveries to a subscription over HTTP: their log, tests and replays. */
@Path("/api/v1/webhooks/subscriptions/{id}")
@RolesAllowed({"webhooks:manage", "issuer-admin"})
@RunOnVirtualThread
class DeliveryResource {

    private final ReadDeliveries read;
    private final ReplayDeliveries replay;
    private final SendTest test;
    private final Partner partner;

    DeliveryResource(ReadDeliveries read, ReplayDeliveries replay, SendTest test, Partner partner) {
        this.read = read;
        this.replay = replay;
        this.test = test;
        this.partner = partner;
    }

    @GET
    @Path("deliveries")
    @Operation(summary = "Ce que sont devenues les livraisons à l’un de vos abonnements")
    public Page<DeliveryView> listWebhookDeliveries(
            @PathParam("id") UUID id,
            @BeanParam @Valid Paging paging,
            @QueryParam("status") Status.@Nullable Name status,
            @QueryParam("type") @Pattern(regexp = "\\w{1,100}") @Nullable String type,
            @QueryParam("event") @Nullable UUID event,
            @QueryParam("from") @Nullable Instant from,
            @QueryParam("to") @Nullable Instant to) {
        var search = new Search(status, type, event, from, to);
        return paging.page(
                read.list(partner.reach(), id, search, paging.after(), paging.rows()),
                Delivery::id,
                DeliveryView::brief);
    }

    @GET
    @Path("deliveries/{delivery}")
    @Operation(summary = "Une livraison : ce qui est envoyé, et ce que le récepteur a répondu")
    public DeliveryView readWebhookDelivery(
            @PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return DeliveryView.whole(read.one(partner.reach(), id, delivery));
    }

    @POST
    @Path("deliveries/{delivery}/replays")
    @ResponseStatus(201)
    @Operation(summary = "Relivrer un événement, sous le même identifiant")
    public DeliveryView replayWebhookDelivery(
            @PathParam("id") UUID id, @PathParam("delivery") UUID delivery) {
        return DeliveryView.brief(replay.one(partner.reach(), id, delivery));
    }

    @POST
    @Path("replays")
    @ResponseStatus(201)
    @Operation(summary = "Relivrer une période, ou ce qui y manque")
    public ReplayView replayWebhookDeliveries(
            @PathParam("id") UUID id, @Valid @NotNull NewReplay wish) {
        return new ReplayView(
                replay.span(partner.reach(), id, wish.from(), wish.to(), wish.missingOnly()));
    }

    @POST
    @Path("tests")
    @ResponseStatus(201)
    @Operation(summary = "Livrer un essai, signé comme le reste")
    public DeliveryView testWebhookSubscription(@PathParam("id") UUID id) {
        return DeliveryView.brief(test.run(partner.reach(), id));
    }

    /** Which events to deliver again: since when, until when, and whether the missing ones only. */
    record NewReplay(@NotNull Instant from, @Nullable Instant to, boolean missingOnly) {}

    /** How many are delivered again. */
    record ReplayView(int replayed) {}
}
