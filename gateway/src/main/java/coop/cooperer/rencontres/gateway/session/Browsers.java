package coop.cooperer.rencontres.gateway.session;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The signed-in person behind a request, found by the cookie. */
@ApplicationScoped
public class Browsers {

    private final SessionCookie cookie;
    private final AntiForgery antiForgery;
    private final KeepSignedIn sessions;

    Browsers(SessionCookie cookie, AntiForgery antiForgery, KeepSignedIn sessions) {
        this.cookie = cookie;
        this.antiForgery = antiForgery;
        this.sessions = sessions;
    }

    /**
     * The tokens of the person, or nothing: without a cookie, or when the session is over, a
     * request goes on as nobody's. Fails when a write does not come from our own page.
     */
    public Future<Optional<Tokens>> tokens(RoutingContext context) {
        return cookie.read(context)
                .map(id -> tokens(context, id))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    private Future<Optional<Tokens>> tokens(RoutingContext context, SessionId id) {
        return antiForgery
                .check(context.request())
                .compose(ours -> context.vertx().executeBlocking(() -> sessions.tokens(id), false))
                .onSuccess(
                        tokens -> {
                            if (tokens.isEmpty()) {
                                cookie.remove(context);
                            }
                        });
    }
}
