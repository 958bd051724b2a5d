package coop.cooperer.rencontres.gateway.proxy;

import coop.cooperer.rencontres.gateway.caller.Admission;
import coop.cooperer.rencontres.gateway.door.PublicAddress;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;

/** Brings each request of the API to the service that owns its path. */
@ApplicationScoped
class ProxyRoutes {

    private final Upstreams upstreams;
    private final Admission admission;
    private final PublicAddress address;
    private final Problems problems;
    private final HttpProxy proxy;
    private final ProxyConfig config;

    ProxyRoutes(
            ProxyConfig config,
            Upstreams upstreams,
            Admission admission,
            PublicAddress address,
            Problems problems,
            Passage passage,
            Vertx vertx) {
        this.upstreams = upstreams;
        this.admission = admission;
        this.address = address;
        this.problems = problems;
        this.config = config;
        this.proxy = proxy(passage, vertx);
    }

    void open(@Observes Router router) {
        router.route("/api/*").order(20).handler(this::pass);
        router.route("/feeds/*").order(20).handler(this::pass);
    }

    private void pass(RoutingContext context) {
        var request = context.request();
        var service = Service.owning(request.path());
        if (service.isEmpty()) {
            problems.send(context, Problem.UNKNOWN_ADDRESS);
        } else if (announcesTooMuch(request, service.get())) {
            problems.send(context, Problem.BODY_TOO_LARGE);
        } else {
            // Until it is known who asks, the body waits.
            request.pause();
            admission.admit(context, caller -> forward(context, caller.token()));
        }
    }

    private void forward(RoutingContext context, Optional<String> token) {
        var request = context.request();
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            context.response().writeContinue();
        }
        var from = request.connection().remoteAddress().hostAddress();
        RequestHygiene.apply(
                request.headers(), token, address.forwarded(from == null ? "unknown" : from));
        // Quarkus marks every answer as not encoded beforehand; a service says so itself.
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        proxy.handle(request);
    }

    private boolean announcesTooMuch(HttpServerRequest request, Service service) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var limit = Objects.requireNonNull(config.budgets().get(service)).body().asLongValue();
        return length != null && Long.parseLong(length) > limit;
    }

    private HttpProxy proxy(Passage passage, Vertx vertx) {
        var client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) config.connecting().toMillis())
                                .setIdleTimeout((int) config.silence().toSeconds()),
                        new PoolOptions()
                                .setHttp1MaxSize(100)
                                .setMaxWaitQueueSize(config.waiting()));
        // An upgraded connection would pass by everything that is checked here.
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .addInterceptor(passage)
                .origin(
                        context -> {
                            var path = context.request().proxiedRequest().path();
                            return client.request(upstreams.of(path).orElseThrow())
                                    .map(request -> Attempt.note(context, request));
                        });
    }
}
