package coop.cooperer.rencontres.gateway.door;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The first to see a request: numbers it, refuses what is ambiguous, dresses the answer. */
@ApplicationScoped
class Doorway {

    /** Before the size check and the security of the framework, which begin at -200. */
    private static final int FIRST = -1000;

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final AnswerHeaders answerHeaders;
    private final Problems problems;

    Doorway(AnswerHeaders answerHeaders, Problems problems) {
        this.answerHeaders = answerHeaders;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::receive).failureHandler(this::explain);
    }

    // A reader of bodies that finds one too large says so with its number alone.
    private void explain(RoutingContext context) {
        if (context.statusCode() == HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code()) {
            problems.send(context, Problem.BODY_TOO_LARGE);
        } else {
            context.next();
        }
    }

    private void receive(RoutingContext context) {
        var request = context.request();
        number(request);
        context.addHeadersEndHandler(end -> answerHeaders.complete(context));
        refusal(request).ifPresentOrElse(problem -> problems.send(context, problem), context::next);
    }

    private static void number(HttpServerRequest request) {
        var headers = request.headers();
        var given = headers.get("X-Request-Id");
        if (given == null || !HARMLESS.matcher(given).matches()) {
            headers.set("X-Request-Id", UUID.randomUUID().toString());
        }
        var trace = TraceParent.of(headers.get("traceparent"));
        headers.set("traceparent", trace.value());
        if (trace.fresh()) {
            headers.remove("tracestate");
        }
    }

    private static Optional<Problem> refusal(HttpServerRequest request) {
        var headers = request.headers();
        // The server answers another version than its own itself, as soon as somebody asks.
        if (request.version() == null || !new RequestAddress(request.uri()).isPlain()) {
            return Optional.of(Problem.REFUSED_ADDRESS);
        }
        if (headers.contains(HttpHeaders.CONTENT_LENGTH)
                && headers.contains(HttpHeaders.TRANSFER_ENCODING)) {
            return Optional.of(Problem.AMBIGUOUS_LENGTH);
        }
        if (headers.getAll(HttpHeaders.HOST).size() > 1) {
            return Optional.of(Problem.REFUSED_ADDRESS);
        }
        if (isOurOwn(request.path()) && !isNear(request)) {
            return Optional.of(Problem.UNKNOWN_ADDRESS);
        }
        return Optional.empty();
    }

    private static boolean isOurOwn(String path) {
        return path.equals("/q") || path.startsWith("/q/") || path.startsWith("/internal");
    }

    // Health and figures are for whoever runs the door, not for who comes through another one.
    private static boolean isNear(HttpServerRequest request) {
        var from = request.connection().remoteAddress();
        return !request.path().startsWith("/internal")
                && !request.headers().contains("Forwarded")
                && !request.headers().contains("X-Forwarded-For")
                && from != null
                && from.hostAddress() != null
                && Neighbourhood.includes(from.hostAddress());
    }
}
