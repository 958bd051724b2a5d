package coop.cooperer.rencontres.platform.web;

import coop.cooperer.rencontres.platform.messaging.Causality;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every request an id that logs, events and the answer repeat. */
class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        var given = request.getHeaderString(HEADER);
        var id =
                given != null && HARMLESS.matcher(given).matches()
                        ? given
                        : UUID.randomUUID().toString();
        request.setProperty(HEADER, id);
        Causality.ofRequest(id);
    }

    @ServerResponseFilter
    void end(ContainerRequestContext request, ContainerResponseContext response) {
        var id = request.getProperty(HEADER);
        if (id != null) {
            response.getHeaders().putSingle(HEADER, id);
        }
        Causality.end();
    }
}
