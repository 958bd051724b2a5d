package coop.cooperer.rencontres.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Explains a body that announces itself as too large. One that hides its size is cut by the server,
 * without an explanation.
 */
@ApplicationScoped
class BodyLimit {

    // Before the server's own limit, which answers without a body.
    private static final int EARLY = 100;

    private static final long JSON = 1024 * 1024;

    private final long limit;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
            ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext exchange) {
        var most = allowed(exchange.request().getHeader(HttpHeaders.CONTENT_TYPE));
        if (length(exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= most) {
            exchange.next();
            return;
        }
        var problem =
                Problem.entity(
                        PlatformReason.BODY_TOO_LARGE, "La limite est de " + most / 1024 + " Ko.");
        try {
            exchange.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString())
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // A service that takes files still reads its JSON into memory.
    private long allowed(@Nullable String type) {
        return type != null && type.startsWith("application/json") ? Math.min(limit, JSON) : limit;
    }

    // No number is no announcement; the server judges it.
    private static long length(@Nullable String announced) {
        return announced == null || !announced.matches("\\d{1,18}") ? 0 : Long.parseLong(announced);
    }
}
