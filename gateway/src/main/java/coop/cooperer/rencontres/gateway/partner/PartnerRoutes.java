package coop.cooperer.rencontres.gateway.partner;

import coop.cooperer.rencontres.gateway.audit.Acts;
import coop.cooperer.rencontres.gateway.caller.Admission;
import coop.cooperer.rencontres.gateway.caller.Caller;
import coop.cooperer.rencontres.gateway.problem.JsonBody;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Partner systems and their credentials, for the issuer's administrators. A secret is shown once.
 */
@ApplicationScoped
class PartnerRoutes {

    private static final String ALL = "/api/v1/partners";
    private static final String ONE = ALL + "/:client";
    private static final List<String> ADMINISTRATORS = List.of("issuer-admin");
    private static final int SMALL = 16_384;

    private final Admission admission;
    private final Partners partners;
    private final Acts acts;
    private final Problems problems;

    PartnerRoutes(Admission admission, Partners partners, Acts acts, Problems problems) {
        this.admission = admission;
        this.partners = partners;
        this.acts = acts;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        route(router.get(ALL), this::list);
        route(router.post(ALL), this::add);
        route(router.post(ONE + "/secrets"), this::renew);
        route(router.delete(ONE), this::remove);
    }

    private void route(Route route, Act act) {
        Handler<RoutingContext> handler =
                context ->
                        admission.admitPerson(
                                context, ADMINISTRATORS, person -> run(context, person, act));
        route.order(15).handler(BodyHandler.create(false).setBodyLimit(SMALL)).handler(handler);
    }

    /** What is done, away from the event loop, for a person. */
    private interface Act {
        Answer run(RoutingContext context, Caller.Person person);
    }

    private record Answer(int status, JsonObject document) {}

    private void run(RoutingContext context, Caller.Person person, Act act) {
        Callable<Answer> work = () -> act.run(context, person);
        context.vertx()
                .executeBlocking(work, false)
                .onSuccess(answer -> send(context, answer))
                .onFailure(failure -> problems.send(context, failure));
    }

    private Answer list(RoutingContext context, Caller.Person person) {
        var items = new JsonArray();
        partners.all().forEach(partner -> items.add(partner.document()));
        return new Answer(200, new JsonObject().put("items", items));
    }

    private Answer add(RoutingContext context, Caller.Person person) {
        var partner = Partner.asked(JsonBody.of(context));
        var secret = partners.add(partner).orElseThrow(() -> new Refused(Problem.PARTNER_EXISTS));
        record(person, "PartnerAdded", partner.client(), "", String.join(" ", partner.scopes()));
        return new Answer(201, partner.document().put("secret", secret));
    }

    private Answer renew(RoutingContext context, Caller.Person person) {
        var client = context.pathParam("client");
        var secret = partners.renew(client).orElseThrow(() -> new Refused(Problem.UNKNOWN_PARTNER));
        record(person, "PartnerSecretRenewed", client, "", "");
        return new Answer(201, new JsonObject().put("client", client).put("secret", secret));
    }

    private Answer remove(RoutingContext context, Caller.Person person) {
        var client = context.pathParam("client");
        if (!partners.remove(client)) {
            throw new Refused(Problem.UNKNOWN_PARTNER);
        }
        record(person, "PartnerRemoved", client, client, "");
        return new Answer(204, new JsonObject());
    }

    private void record(
            Caller.Person person, String kind, String client, String before, String after) {
        // A client has a name and no number of ours: one that always follows from the name.
        var subject = UUID.nameUUIDFromBytes(client.getBytes(StandardCharsets.UTF_8));
        acts.record(person.id(), kind, subject, before, (client + " " + after).strip());
    }

    private static void send(RoutingContext context, Answer answer) {
        var response = context.response().setStatusCode(answer.status());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (answer.status() == 204) {
            response.end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(answer.document().toBuffer());
        }
    }
}
