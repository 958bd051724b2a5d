package coop.cooperer.rencontres.gateway.partner;

import coop.cooperer.rencontres.gateway.problem.JsonBody;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import coop.cooperer.rencontres.gateway.problem.Refused;
import coop.cooperer.rencontres.gateway.session.PartnerSessions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The way in for the people who look after a partner system: its client and its secret. */
@ApplicationScoped
class PartnerSignInRoutes {

    private static final int SMALL = 4_096;

    private final PartnerSessions sessions;
    private final Problems problems;

    PartnerSignInRoutes(PartnerSessions sessions, Problems problems) {
        this.sessions = sessions;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.post("/sign-in/partner")
                .order(10)
                .handler(BodyHandler.create(false).setBodyLimit(SMALL))
                .handler(this::signIn);
    }

    private void signIn(RoutingContext context) {
        try {
            var body = JsonBody.of(context);
            sessions.open(context, client(body), secret(body))
                    .onSuccess(known -> answer(context, known))
                    .onFailure(failure -> problems.send(context, failure));
        } catch (Refused refused) {
            problems.send(context, refused);
        }
    }

    private void answer(RoutingContext context, boolean known) {
        if (known) {
            context.response().setStatusCode(204).end();
        } else {
            problems.send(context, Problem.UNKNOWN_CREDENTIALS);
        }
    }

    private static String client(JsonObject body) {
        if (body.getValue("client") instanceof String client && Partner.isClient(client)) {
            return client;
        }
        throw new Refused(Problem.UNKNOWN_CREDENTIALS);
    }

    private static String secret(JsonObject body) {
        if (body.getValue("secret") instanceof String secret && !secret.isBlank()) {
            return secret;
        }
        throw new Refused(Problem.UNKNOWN_CREDENTIALS);
    }
}
