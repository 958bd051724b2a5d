package coop.cooperer.rencontres.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Explains a body that announces itself as too large. One that hides its size is cut by the server,
 * without an explanation.
 */
class BodyLimit {

    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter(preMatching = true)
    Optional<Response> check(ContainerRequestContext request) {
        return request.getLength() > limit
                ? Optional.of(
                        Problem.of(
                                PlatformReason.BODY_TOO_LARGE,
                                "La limite est de " + limit / 1024 + " Ko."))
                : Optional.empty();
    }
}
