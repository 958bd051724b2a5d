package coop.cooperer.rencontres.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Adds what every answer of its kind carries: the version of an object, the way to more. */
class AnswerHeaders {

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        switch (response.getEntity()) {
            case Versioned versioned ->
                    response.getHeaders()
                            .putSingle(HttpHeaders.ETAG, "\"" + versioned.version() + "\"");
            case Page<?> page when page.next() != null ->
                    response.getHeaders().putSingle(HttpHeaders.LINK, next(request, page.next()));
            case null, default -> {}
        }
    }

    private static String next(ContainerRequestContext request, String cursor) {
        var uri = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("after", cursor);
        var relative = uri.build();
        return "<" + relative.getRawPath() + "?" + relative.getRawQuery() + ">; rel=\"next\"";
    }
}
