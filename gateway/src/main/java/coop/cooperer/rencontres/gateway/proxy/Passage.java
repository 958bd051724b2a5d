package coop.cooperer.rencontres.gateway.proxy;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** What happens to a request and its answer while they pass through the proxy. */
@ApplicationScoped
class Passage implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final Problems problems;
    private final long bodyLimit;

    Passage(Problems problems, ProxyConfig config) {
        this.problems = problems;
        this.bodyLimit = config.bodyLimit().asLongValue();
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var caller = request.proxiedRequest();
        var body = new CountedBody(request.getBody().stream(), bodyLimit);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest()
                .recover(
                        failure -> {
                            if (body.isTooLarge()) {
                                return refuse(request, caller, Problem.BODY_TOO_LARGE);
                            }
                            LOG.warnf("%s failed: %s", caller.path(), failure);
                            return refuse(request, caller, Problem.SERVICE_UNAVAILABLE);
                        });
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        AnswerHygiene.apply(context.response().headers());
        return context.sendResponse();
    }

    private Future<ProxyResponse> refuse(
            ProxyRequest request, HttpServerRequest caller, Problem problem) {
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
