package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.Partner;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The deliveries to a subscription over HTTP. */
@Path("/api/v1/webhooks/subscriptions/{id}/deliveries")
@RolesAllowed("webhooks:manage")
@RunOnVirtualThread
class DeliveryResource {

    private final ReadDeliveries read;
    private final Partner partner;

    DeliveryResource(ReadDeliveries read, Partner partner) {
        this.read = read;
        this.partner = partner;
    }

    @GET
    @Operation(summary = "Ce que sont devenues les livraisons à l’un de vos abonnements")
    public Page<DeliveryView> listWebhookDeliveries(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(partner.name(), id, paging.after(), paging.rows()),
                Delivery::id,
                DeliveryView::of);
    }
}
