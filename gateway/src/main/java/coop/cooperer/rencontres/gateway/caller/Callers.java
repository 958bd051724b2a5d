package coop.cooperer.rencontres.gateway.caller;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import coop.cooperer.rencontres.gateway.session.Browsers;
import coop.cooperer.rencontres.gateway.session.Tokens;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds who asks: by the token that is brought, by the session, or nobody. */
@ApplicationScoped
public class Callers {

    private static final String SCHEME = "Bearer ";

    private final Bearers bearers;
    private final Browsers browsers;

    Callers(Bearers bearers, Browsers browsers) {
        this.bearers = bearers;
        this.browsers = browsers;
    }

    /** Who asks; fails when the caller is refused. */
    public Future<Caller> find(RoutingContext context) {
        var credentials = context.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (credentials.isEmpty()) {
            return browsers.tokens(context)
                    .map(tokens -> tokens.map(Callers::signedIn).orElseGet(Caller.Nobody::new));
        }
        var given = credentials.getFirst();
        return credentials.size() == 1 && given.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? bearers.verify(given.substring(SCHEME.length()).strip())
                : Future.failedFuture(new Refused(Problem.INVALID_TOKEN));
    }

    private static Caller signedIn(Tokens tokens) {
        return tokens.partner()
                .<Caller>map(client -> new Caller.Partner(client, tokens.access()))
                .orElseGet(() -> new Caller.Person(tokens.person(), tokens.access()));
    }
}
