package coop.cooperer.rencontres.gateway.session;

import coop.cooperer.rencontres.gateway.door.PublicAddress;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Tells a write of our own page from one that another site slipped under a person's cookie: no
 * other site can add this header, and a browser says where a request comes from.
 */
@ApplicationScoped
class AntiForgery {

    static final String HEADER = "Rencontres-Anti-Forgery";

    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String origin;

    AntiForgery(PublicAddress address) {
        origin = address.origin();
    }

    Future<Void> check(HttpServerRequest request) {
        return READS.contains(request.method()) || isOurs(request)
                ? Future.succeededFuture()
                : Future.failedFuture(new Refused(Problem.ANTI_FORGERY));
    }

    private boolean isOurs(HttpServerRequest request) {
        var from = request.getHeader("Origin");
        var site = request.getHeader("Sec-Fetch-Site");
        return "1".equals(request.getHeader(HEADER))
                && (from == null || from.equals(origin))
                && (site == null || site.equals("same-origin"));
    }
}
