package coop.cooperer.rencontres.notifications.publication;

import coop.cooperer.rencontres.contracts.Audience;
import coop.cooperer.rencontres.contracts.EventType;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue of the events that partner systems may hear, over HTTP. */
@Path("/api/v1/webhooks/event-types")
@RunOnVirtualThread
class CatalogueResource {

    private static final Catalogue CATALOGUE =
            new Catalogue(
                    EventType.all().stream()
                            .filter(it -> it.audience() != Audience.INTERNAL)
                            .map(EventTypeView::of)
                            .toList());

    @GET
    @PermitAll
    @Operation(summary = "Les événements auxquels un système partenaire peut s’abonner")
    public Catalogue listEventTypes() {
        return CATALOGUE;
    }

    /** Every kind of event that is not internal. */
    record Catalogue(List<EventTypeView> items) {}
}
