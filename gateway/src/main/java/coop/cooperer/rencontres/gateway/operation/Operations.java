package coop.cooperer.rencontres.gateway.operation;

import coop.cooperer.rencontres.gateway.caller.Admission;
import coop.cooperer.rencontres.gateway.caller.Caller;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** Offers operations of the door: to persons only, with a small body, off the event loop. */
@ApplicationScoped
public class Operations {

    private static final int BEFORE_THE_PROXY = 15;
    private static final int SMALL = 16_384;

    private final Admission admission;
    private final Problems problems;

    Operations(Admission admission, Problems problems) {
        this.admission = admission;
        this.problems = problems;
    }

    /** Offers it to whoever is signed in. */
    public void offer(Route route, Operation operation) {
        open(route)
                .handler(
                        context ->
                                admission.admitPerson(
                                        context, person -> run(context, person, operation)));
    }

    /** Offers it to those who have one of these roles. */
    public void offer(Route route, Iterable<String> roles, Operation operation) {
        open(route)
                .handler(
                        context ->
                                admission.admitPerson(
                                        context, roles, person -> run(context, person, operation)));
    }

    private static Route open(Route route) {
        return route.order(BEFORE_THE_PROXY).handler(BodyHandler.create(false).setBodyLimit(SMALL));
    }

    private void run(RoutingContext context, Caller.Person person, Operation operation) {
        Callable<Outcome> work = () -> operation.run(context, person);
        context.vertx()
                .executeBlocking(work, false)
                .onSuccess(outcome -> answer(context.response(), outcome))
                .onFailure(failure -> problems.send(context, failure));
    }

    private static void answer(HttpServerResponse response, Outcome outcome) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (outcome) {
            case Outcome.Found(var document) -> send(response.setStatusCode(200), document);
            case Outcome.Created(var document) -> send(response.setStatusCode(201), document);
            case Outcome.Done() -> response.setStatusCode(204).end();
        }
    }

    private static void send(HttpServerResponse response, JsonObject document) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(document.toBuffer());
    }
}
