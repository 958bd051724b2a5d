package coop.cooperer.rencontres.gateway.partner;

import coop.cooperer.rencontres.gateway.audit.Acts;
import coop.cooperer.rencontres.gateway.caller.Caller;
import coop.cooperer.rencontres.gateway.operation.Operations;
import coop.cooperer.rencontres.gateway.operation.Outcome;
import coop.cooperer.rencontres.gateway.problem.JsonBody;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Partner systems and their credentials, for the issuer's administrators. A secret is shown once.
 */
@ApplicationScoped
class PartnerRoutes {

    private static final String ALL = "/api/v1/partners";
    private static final String ONE = ALL + "/:client";
    private static final List<String> ADMINISTRATORS = List.of("issuer-admin");

    private final Operations operations;
    private final Partners partners;
    private final Acts acts;

    PartnerRoutes(Operations operations, Partners partners, Acts acts) {
        this.operations = operations;
        this.partners = partners;
        this.acts = acts;
    }

    void open(@Observes Router router) {
        operations.offer(router.get(ALL), ADMINISTRATORS, this::list);
        operations.offer(router.post(ALL), ADMINISTRATORS, this::add);
        operations.offer(router.post(ONE + "/secrets"), ADMINISTRATORS, this::renew);
        operations.offer(router.delete(ONE), ADMINISTRATORS, this::remove);
    }

    private Outcome list(RoutingContext context, Caller.Person person) {
        var items = new JsonArray();
        partners.all().forEach(partner -> items.add(partner.document()));
        return new Outcome.Found(new JsonObject().put("items", items));
    }

    private Outcome add(RoutingContext context, Caller.Person person) {
        var partner = Partner.asked(JsonBody.of(context));
        var secret = partners.add(partner).orElseThrow(() -> new Refused(Problem.PARTNER_EXISTS));
        record(person, "PartnerAdded", partner.client(), "", String.join(" ", partner.scopes()));
        return new Outcome.Created(partner.document().put("secret", secret));
    }

    private Outcome renew(RoutingContext context, Caller.Person person) {
        var client = context.pathParam("client");
        var secret =
                partners.renew(client)
                        .orElseThrow(() -> new Refused(Problem.UNKNOWN_PARTNER_SYSTEM));
        record(person, "PartnerSecretRenewed", client, "", "");
        return new Outcome.Created(new JsonObject().put("client", client).put("secret", secret));
    }

    private Outcome remove(RoutingContext context, Caller.Person person) {
        var client = context.pathParam("client");
        if (!partners.remove(client)) {
            throw new Refused(Problem.UNKNOWN_PARTNER_SYSTEM);
        }
        record(person, "PartnerRemoved", client, client, "");
        return new Outcome.Done();
    }

    private void record(
            Caller.Person person, String kind, String client, String before, String after) {
        // A client has a name and no number of ours: one that always follows from the name.
        var subject = UUID.nameUUIDFromBytes(client.getBytes(StandardCharsets.UTF_8));
        acts.record(person.id(), kind, subject, before, (client + " " + after).strip());
    }
}
