package coop.cooperer.rencontres.gateway.limit;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;

/** Counts what is asked, and refuses who asks too much. Every gateway counts for itself. */
@ApplicationScoped
public class Limits {

    /** After the request has its number, before anything is looked up for it. */
    private static final int EARLY = -900;

    private final Allowance addresses;
    private final Allowance persons;
    private final Allowance partners;
    private final boolean behindProxy;
    private final Problems problems;

    Limits(LimitConfig config, Problems problems) {
        addresses = allowance("address", config.address(), config);
        persons = allowance("person", config.person(), config);
        partners = allowance("partner", config.partner(), config);
        behindProxy = config.behindProxy();
        this.problems = problems;
    }

    /** Whether this person may ask once more; the answer's headers say how often still. */
    public boolean allowPerson(String person, RoutingContext context) {
        return persons.take(person, context.response().headers());
    }

    /** Whether this partner system may ask once more; the answer's headers say how often still. */
    public boolean allowPartner(String partner, RoutingContext context) {
        return partners.take(partner, context.response().headers());
    }

    void open(@Observes Router router) {
        router.route().order(EARLY).handler(this::count);
    }

    private void count(RoutingContext context) {
        if (context.request().path().startsWith("/q/")
                || addresses.take(addressOf(context.request()), context.response().headers())) {
            context.next();
        } else {
            problems.send(context, Problem.TOO_MANY_REQUESTS);
        }
    }

    // Whoever stands before the door adds the address it saw at the end; what is before, anybody
    // may have invented.
    private String addressOf(HttpServerRequest request) {
        var named = behindProxy ? request.headers().getAll("X-Forwarded-For") : List.<String>of();
        if (!named.isEmpty()) {
            return Arrays.asList(named.getLast().split(",", -1)).getLast().strip();
        }
        return String.valueOf(request.connection().remoteAddress().hostAddress());
    }

    private static Allowance allowance(String kind, long requests, LimitConfig config) {
        return new Allowance(kind, requests, config.window(), config.remembered());
    }
}
