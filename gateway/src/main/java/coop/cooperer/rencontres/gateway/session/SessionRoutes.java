package coop.cooperer.rencontres.gateway.session;

import coop.cooperer.rencontres.gateway.problem.Problems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the page who is signed in; the tokens themselves never reach it. */
@ApplicationScoped
class SessionRoutes {

    private final Browsers browsers;
    private final Problems problems;

    SessionRoutes(Browsers browsers, Problems problems) {
        this.browsers = browsers;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.get("/session").order(10).handler(this::tell);
    }

    private void tell(RoutingContext context) {
        browsers.tokens(context)
                .map(tokens -> tokens.map(SessionView::of).orElse(SessionView.NOBODY))
                .onSuccess(
                        view ->
                                context.response()
                                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                                        .end(Json.encodeToBuffer(view)))
                .onFailure(failure -> problems.send(context, failure));
    }
}
