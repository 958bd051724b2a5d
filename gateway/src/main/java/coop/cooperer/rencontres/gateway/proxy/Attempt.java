package coop.cooperer.rencontres.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** One try to get an answer from a service within a time. */
final class Attempt {

    private static final String REQUEST = "attempt.request";

    private Attempt() {}

    /** Notes the request that goes to the service, so that it can be called back. */
    static HttpClientRequest note(ProxyContext context, HttpClientRequest request) {
        context.set(REQUEST, request);
        return request;
    }

    /** The beginning of the answer; fails with {@link TimeoutException} when it takes too long. */
    static Future<ProxyResponse> begin(Vertx vertx, ProxyContext context, Duration patience) {
        var answer = Promise.<ProxyResponse>promise();
        var timer =
                vertx.setTimer(
                        patience.toMillis(),
                        late -> {
                            var failure = new TimeoutException("no answer within " + patience);
                            if (answer.tryFail(failure)) {
                                giveUp(context, failure);
                            }
                        });
        context.sendRequest()
                .onSuccess(answer::tryComplete)
                .onFailure(answer::tryFail)
                .onComplete(any -> vertx.cancelTimer(timer));
        return answer.future();
    }

    private static void giveUp(ProxyContext context, TimeoutException failure) {
        var request = context.get(REQUEST, HttpClientRequest.class);
        if (request != null) {
            request.reset(0, failure);
        }
    }
}
