package coop.cooperer.rencontres.gateway.membership;

import coop.cooperer.rencontres.gateway.audit.Acts;
import coop.cooperer.rencontres.gateway.caller.Admission;
import coop.cooperer.rencontres.gateway.caller.Caller;
import coop.cooperer.rencontres.gateway.problem.JsonBody;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** How a person begins an organisation, sees who belongs to it and invites colleagues. */
@ApplicationScoped
class MembershipRoutes {

    private static final String ALL = "/api/v1/memberships";
    private static final String ONE = ALL + "/:organisation";
    private static final int SMALL = 16_384;
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,'’&()-]{1,99}");
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");

    private final Admission admission;
    private final Memberships memberships;
    private final Acts acts;
    private final Problems problems;

    MembershipRoutes(Admission admission, Memberships memberships, Acts acts, Problems problems) {
        this.admission = admission;
        this.memberships = memberships;
        this.acts = acts;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        route(router.post(ALL), this::begin);
        route(router.get(ONE + "/members"), this::members);
        route(router.post(ONE + "/invitations"), this::invite);
    }

    /** What a person does, away from the event loop. */
    private interface Act {
        JsonObject run(RoutingContext context, Caller.Person person);
    }

    private void route(Route route, Act act) {
        route.order(15)
                .handler(BodyHandler.create(false).setBodyLimit(SMALL))
                .handler(
                        context ->
                                admission.admitPerson(
                                        context, person -> run(context, person, act)));
    }

    private void run(RoutingContext context, Caller.Person person, Act act) {
        var writes = context.request().method().name().equals("POST");
        Callable<JsonObject> work = () -> act.run(context, person);
        context.vertx()
                .executeBlocking(work, false)
                .onSuccess(
                        document ->
                                context.response()
                                        .setStatusCode(writes ? 201 : 200)
                                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                                        .end(document.toBuffer()))
                .onFailure(failure -> problems.send(context, failure));
    }

    private JsonObject begin(RoutingContext context, Caller.Person person) {
        var name = asked(context, "name", NAME);
        var id =
                memberships
                        .begin(name, person.id())
                        .orElseThrow(() -> new Refused(Problem.ORGANISATION_EXISTS));
        acts.record(person.id(), "OrganisationBegun", id, "", "INVITED");
        return new JsonObject().put("id", id.toString()).put("name", name);
    }

    private JsonObject members(RoutingContext context, Caller.Person person) {
        return new JsonObject().put("items", memberships.members(own(context, person)));
    }

    private JsonObject invite(RoutingContext context, Caller.Person person) {
        var organisation = own(context, person);
        memberships.invite(organisation, asked(context, "email", EMAIL));
        acts.record(person.id(), "ColleagueInvited", organisation, "", "INVITED");
        return new JsonObject().put("organisation", organisation.toString());
    }

    // To others an organisation is unknown, whether it exists or not.
    private static UUID own(RoutingContext context, Caller.Person person) {
        return person.organisations()
                .filter(id -> id.toString().equals(context.pathParam("organisation")))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.UNKNOWN_ORGANISATION));
    }

    private static String asked(RoutingContext context, String field, Pattern form) {
        var body = JsonBody.of(context);
        if (body.getValue(field) instanceof String text
                && body.size() == 1
                && form.matcher(text).matches()) {
            return text;
        }
        throw new Refused(Problem.INVALID_FIELD);
    }
}
