package coop.cooperer.rencontres.gateway.session;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets people look after their partner system in a browser, with its own credentials. */
@ApplicationScoped
public class PartnerSessions {

    private final AntiForgery antiForgery;
    private final Realm realm;
    private final KeepSignedIn keep;
    private final Sessions sessions;
    private final SessionCookie cookie;

    PartnerSessions(
            AntiForgery antiForgery,
            Realm realm,
            KeepSignedIn keep,
            Sessions sessions,
            SessionCookie cookie) {
        this.antiForgery = antiForgery;
        this.realm = realm;
        this.keep = keep;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    /**
     * Whether the realm knows the partner by this secret; the cookie of its session is then set.
     */
    public Future<Boolean> open(RoutingContext context, String client, String secret) {
        var former = cookie.read(context);
        return antiForgery
                .check(context.request())
                .compose(
                        ours ->
                                context.vertx()
                                        .executeBlocking(
                                                () -> opened(client, secret, former), false))
                .map(
                        session -> {
                            session.ifPresent(id -> cookie.write(context, id));
                            return session.isPresent();
                        });
    }

    private Optional<SessionId> opened(String client, String secret, Optional<SessionId> former) {
        var session = realm.partnerTokens(client, secret).map(keep::open);
        if (session.isPresent()) {
            former.ifPresent(sessions::close);
        }
        return session;
    }
}
