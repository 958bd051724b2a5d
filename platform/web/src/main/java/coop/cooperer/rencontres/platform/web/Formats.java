package coop.cooperer.rencontres.platform.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses formats that are none, which the framework takes for a failure of ours, and bodies that
 * are no JSON where nothing else is asked for, which it would try to make something of.
 */
class Formats {

    @ServerRequestFilter(preMatching = true)
    Optional<Response> readable(ContainerRequestContext request) {
        if (!areMediaTypes(request.getHeaderString(HttpHeaders.ACCEPT))) {
            return Optional.of(
                    Problem.of(PlatformReason.NOT_ACCEPTABLE, "Demandez application/json."));
        }
        return areMediaTypes(request.getHeaderString(HttpHeaders.CONTENT_TYPE))
                ? Optional.empty()
                : Optional.of(unsupported());
    }

    @ServerRequestFilter
    Optional<Response> expected(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getMediaType();
        return given == null
                        || !hasBody(request)
                        || given.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                        || resource.getResourceMethod().isAnnotationPresent(Consumes.class)
                        || resource.getResourceClass().isAnnotationPresent(Consumes.class)
                ? Optional.empty()
                : Optional.of(unsupported());
    }

    private static boolean hasBody(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return request.getHeaderString("Transfer-Encoding") != null
                || (length != null && !length.equals("0"));
    }

    private static Response unsupported() {
        return Problem.of(PlatformReason.UNSUPPORTED_MEDIA_TYPE, "Envoyez application/json.");
    }

    private static boolean areMediaTypes(@Nullable String header) {
        try {
            if (header != null) {
                Arrays.stream(header.split(",", -1)).map(String::strip).forEach(MediaType::valueOf);
            }
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
