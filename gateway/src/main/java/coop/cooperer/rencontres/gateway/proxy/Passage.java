package coop.cooperer.rencontres.gateway.proxy;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** What happens to a request and its answer while they pass through the proxy. */
@ApplicationScoped
class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Problems problems;
    private final Circuits circuits;
    private final ProxyConfig config;
    private final Vertx vertx;

    Passage(Problems problems, Circuits circuits, ProxyConfig config, Vertx vertx) {
        this.problems = problems;
        this.circuits = circuits;
        this.config = config;
        this.vertx = vertx;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var caller = context.request().proxiedRequest();
        var service = Service.owning(caller.path()).orElseThrow();
        return hasBody(caller) ? sendWithBody(context, service) : sendWithoutBody(context, service);
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        AnswerHygiene.apply(context.response().headers());
        return context.sendResponse();
    }

    private Future<ProxyResponse> sendWithBody(ProxyContext context, Service service) {
        var request = context.request();
        var caller = request.proxiedRequest();
        var budget = Objects.requireNonNull(config.budgets().get(service));
        var body = new CountedBody(request.getBody().stream(), budget.body().asLongValue());
        request.setBody(Body.body(body, request.getBody().length()));
        vertx.setTimer(budget.sending().toMillis(), late -> body.expire());
        var patience = budget.sending().plus(budget.answering());
        return circuits.ask(
                        service,
                        () -> Attempt.begin(vertx, context, patience),
                        failure -> !body.isTooLarge() && !body.isTooSlow() && !isGone(caller))
                .recover(
                        failure ->
                                body.isTooLarge()
                                        ? refuse(request, Problem.BODY_TOO_LARGE)
                                        : body.isTooSlow()
                                                ? refuse(request, Problem.REQUEST_TOO_SLOW)
                                                : explain(request, failure));
    }

    private Future<ProxyResponse> sendWithoutBody(ProxyContext context, Service service) {
        var request = context.request();
        var caller = request.proxiedRequest();
        var patience = Objects.requireNonNull(config.budgets().get(service)).answering();
        request.setBody(null);
        caller.resume();
        return circuits.ask(
                        service,
                        () ->
                                Attempt.begin(vertx, context, patience)
                                        .recover(
                                                failure ->
                                                        mayTryAgain(caller, failure)
                                                                ? Attempt.begin(
                                                                        vertx, context, patience)
                                                                : Future.failedFuture(failure)),
                        failure -> !isGone(caller))
                .recover(failure -> explain(request, failure));
    }

    // A safe request may be repeated, once; a service that was too slow would only suffer more.
    private static boolean mayTryAgain(HttpServerRequest caller, Throwable failure) {
        return SAFE.contains(caller.method())
                && !(failure instanceof TimeoutException)
                && !isGone(caller);
    }

    private static boolean isGone(HttpServerRequest caller) {
        return caller.response().closed();
    }

    private static boolean hasBody(HttpServerRequest caller) {
        var length = caller.getHeader(HttpHeaders.CONTENT_LENGTH);
        return caller.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || (length != null && !length.equals("0"));
    }

    private Future<ProxyResponse> explain(ProxyRequest request, Throwable failure) {
        var caller = request.proxiedRequest();
        if (Circuits.isResting(failure)) {
            caller.response()
                    .putHeader(
                            HttpHeaders.RETRY_AFTER,
                            String.valueOf(Math.max(1, config.rest().toSeconds())));
            return refuse(request, Problem.SERVICE_UNAVAILABLE);
        }
        LOG.warnf("%s failed: %s", caller.path(), failure);
        return refuse(
                request,
                failure instanceof TimeoutException
                        ? Problem.SERVICE_TOO_SLOW
                        : Problem.SERVICE_UNAVAILABLE);
    }

    private Future<ProxyResponse> refuse(ProxyRequest request, Problem problem) {
        var caller = request.proxiedRequest();
        problems.hearOut(caller);
        var answer = problems.answer(caller, problem);
        return Future.succeededFuture(
                request.release()
                        .response()
                        .setStatusCode(answer.status())
                        .putHeader("Content-Type", answer.contentType())
                        .setBody(Body.body(answer.body())));
    }
}
