package coop.cooperer.rencontres.gateway.membership;

import coop.cooperer.rencontres.gateway.audit.Acts;
import coop.cooperer.rencontres.gateway.caller.Caller;
import coop.cooperer.rencontres.gateway.operation.Operations;
import coop.cooperer.rencontres.gateway.operation.Outcome;
import coop.cooperer.rencontres.gateway.problem.JsonBody;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import coop.cooperer.rencontres.gateway.session.Claims;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a person begins an organisation, sees who belongs to it, and, as its owner, decides who does
 * (D105).
 */
@ApplicationScoped
class MembershipRoutes {

    private static final String ALL = "/api/v1/memberships";
    private static final String ONE = ALL + "/:organisation";
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,'’&()-]{1,99}");
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}");
    private static final Pattern PERSON =
            Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");

    private final Operations operations;
    private final Memberships memberships;
    private final Acts acts;

    MembershipRoutes(Operations operations, Memberships memberships, Acts acts) {
        this.operations = operations;
        this.memberships = memberships;
        this.acts = acts;
    }

    void open(@Observes Router router) {
        operations.offer(router.post(ALL), this::begin);
        operations.offer(router.get(ONE + "/members"), this::members);
        operations.offer(router.post(ONE + "/invitations"), this::invite);
        operations.offer(router.delete(ONE + "/members/:person"), this::remove);
    }

    private Outcome begin(RoutingContext context, Caller.Person person) {
        var name = asked(context, "name", NAME);
        var id =
                memberships
                        .begin(name, person.id())
                        .orElseThrow(() -> new Refused(Problem.ORGANISATION_EXISTS));
        acts.record(person.id(), "OrganisationBegun", id, "", "INVITED");
        return new Outcome.Created(new JsonObject().put("id", id.toString()).put("name", name));
    }

    private Outcome members(RoutingContext context, Caller.Person person) {
        var members = memberships.members(id(own(context, person)));
        return new Outcome.Found(new JsonObject().put("items", members));
    }

    private Outcome invite(RoutingContext context, Caller.Person person) {
        var organisation = owned(context, person);
        memberships.invite(organisation, asked(context, "email", EMAIL));
        acts.record(person.id(), "ColleagueInvited", organisation, "", "INVITED");
        return new Outcome.Created(new JsonObject().put("organisation", organisation.toString()));
    }

    private Outcome remove(RoutingContext context, Caller.Person person) {
        var organisation = owned(context, person);
        var leaving = context.pathParam("person");
        if (leaving.equals(person.id())) {
            throw new Refused(Problem.OWNER_STAYS);
        }
        if (!PERSON.matcher(leaving).matches()
                || !memberships.remove(organisation, UUID.fromString(leaving))) {
            throw new Refused(Problem.UNKNOWN_MEMBER);
        }
        acts.record(person.id(), "MemberRemoved", organisation, "MEMBER", "");
        return new Outcome.Done();
    }

    private static UUID owned(RoutingContext context, Caller.Person person) {
        var own = own(context, person);
        if (!own.owner()) {
            throw new Refused(Problem.NOT_ALLOWED);
        }
        return id(own);
    }

    // To others an organisation is unknown, whether it exists or not.
    private static Claims.Organisation own(RoutingContext context, Caller.Person person) {
        return person.organisations()
                .filter(one -> one.id().equals(context.pathParam("organisation")))
                .findFirst()
                .orElseThrow(() -> new Refused(Problem.UNKNOWN_ORGANISATION));
    }

    private static UUID id(Claims.Organisation organisation) {
        return UUID.fromString(organisation.id());
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
