package coop.cooperer.rencontres.platform.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads the body that an operation does not ask for to its end. A request is judged when its last
 * byte has come, not when its head has: at a deadline that is not the same (requirement D5).
 */
class WholeBodies {

    @ServerRequestFilter
    void received(ContainerRequestContext request, ResourceInfo resource) throws IOException {
        var parameters = resource.getResourceMethod().getParameters();
        if (request.hasEntity() && Arrays.stream(parameters).allMatch(WholeBodies::isNoBody)) {
            request.getEntityStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean isNoBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .anyMatch(it -> it.annotationType().getPackage() == Path.class.getPackage());
    }
}
