package coop.cooperer.rencontres.gateway.proxy;

import coop.cooperer.rencontres.gateway.caller.Caller;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Reads of several services for one answer, each with the caller's own token. */
@ApplicationScoped
public class ServiceReads {

    private static final Logger LOG = Logger.getLogger(ServiceReads.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final List<String> PASSED =
            List.of("X-Request-Id", "traceparent", "tracestate", "Rencontres-Organisation");

    private final HttpClient client;
    private final Upstreams upstreams;
    private final Circuits circuits;

    ServiceReads(Upstreams upstreams, Circuits circuits, ProxyConfig config, Vertx vertx) {
        this.upstreams = upstreams;
        this.circuits = circuits;
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) config.connecting().toMillis()));
    }

    /** Reads once what the caller may see there; never fails. */
    public Future<Reading> read(
            Service service, String uri, Caller caller, HttpServerRequest original) {
        return circuits.ask(service, () -> ask(service, uri, caller, original), any -> true)
                .otherwise(
                        failure -> {
                            LOG.warnf("%s failed: %s", uri, failure);
                            return new Reading.Missing();
                        });
    }

    private Future<Reading> ask(
            Service service, String uri, Caller caller, HttpServerRequest original) {
        return client.request(upstreams.of(service).setURI(uri).setIdleTimeout(PATIENCE.toMillis()))
                .compose(request -> dressed(request, caller, original).send())
                .compose(ServiceReads::reading);
    }

    private static HttpClientRequest dressed(
            HttpClientRequest request, Caller caller, HttpServerRequest original) {
        for (var name : PASSED) {
            var value = original.getHeader(name);
            if (value != null) {
                request.putHeader(name, value);
            }
        }
        caller.token()
                .ifPresent(
                        token -> request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        return request.putHeader(HttpHeaders.ACCEPT, "application/json");
    }

    private static Future<Reading> reading(HttpClientResponse response) {
        var status = response.statusCode();
        return response.body()
                .map(
                        body ->
                                status == 200
                                        ? new Reading.Found(Json.decodeValue(body))
                                        : status < 500
                                                ? new Reading.Withheld(status)
                                                : new Reading.Missing());
    }
}
