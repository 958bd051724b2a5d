package coop.cooperer.rencontres.gateway.document;

import coop.cooperer.rencontres.gateway.proxy.ProxyConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What each service says about its own API, asked again every minute: it may have restarted. */
@ApplicationScoped
class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int PATIENCE = (int) Duration.ofSeconds(3).toMillis();

    private final Map<String, URI> services = new TreeMap<>();
    private final HttpClient client;
    private final Map<String, Heard> heard = new ConcurrentHashMap<>();

    private final JsonObject own;

    ServiceDocuments(ProxyConfig config, ShippedTexts texts, Vertx vertx) {
        own = new JsonObject(texts.openApi());
        config.services().forEach((service, url) -> services.put(service.label(), url));
        client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE));
    }

    /** What one service said, and when. */
    private record Heard(JsonObject document, Instant at) {}

    /** All that is known; who does not answer now is quoted from before, if it ever answered. */
    record Known(SortedMap<String, JsonObject> documents, List<String> missing) {}

    Future<Known> all() {
        var questions =
                services.entrySet().stream().map(one -> ask(one.getKey(), one.getValue())).toList();
        return Future.join(questions).transform(any -> Future.succeededFuture(known()));
    }

    private Known known() {
        var documents = new TreeMap<String, JsonObject>();
        heard.forEach((service, one) -> documents.put(service, one.document()));
        var missing = new TreeSet<>(services.keySet());
        missing.removeAll(documents.keySet());
        documents.put("gateway", own);
        return new Known(documents, List.copyOf(missing));
    }

    private Future<?> ask(String service, URI url) {
        var before = heard.get(service);
        if (before != null && before.at().plus(FRESH).isAfter(Instant.now())) {
            return Future.succeededFuture();
        }
        return client.request(question(url))
                .compose(request -> request.send())
                .expecting(response -> response.statusCode() == 200)
                .compose(HttpClientResponse::body)
                .onSuccess(
                        body -> heard.put(service, new Heard(body.toJsonObject(), Instant.now())))
                .onFailure(failure -> LOG.infof("%s tells no API: %s", service, failure));
    }

    private static RequestOptions question(URI url) {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url + "/q/openapi?format=json")
                .setTimeout(PATIENCE);
    }
}
