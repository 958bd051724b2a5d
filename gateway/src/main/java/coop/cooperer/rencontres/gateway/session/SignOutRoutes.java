package coop.cooperer.rencontres.gateway.session;

import coop.cooperer.rencontres.gateway.problem.Problems;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** How a session ends: the person asks for it here, or the realm says so behind the browser. */
@ApplicationScoped
class SignOutRoutes {

    private static final String LOGOUT_EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final SessionCookie cookie;
    private final AntiForgery antiForgery;
    private final Sessions sessions;
    private final Realm realm;
    private final TenantIdentityProvider logoutTokens;
    private final Problems problems;
    private final String client;

    SignOutRoutes(
            SessionCookie cookie,
            AntiForgery antiForgery,
            Sessions sessions,
            Realm realm,
            @Tenant("brought") TenantIdentityProvider logoutTokens,
            Problems problems,
            SessionConfig config) {
        this.cookie = cookie;
        this.antiForgery = antiForgery;
        this.sessions = sessions;
        this.realm = realm;
        this.logoutTokens = logoutTokens;
        this.problems = problems;
        this.client = config.client();
    }

    void open(@Observes Router router) {
        router.post("/sign-out").order(10).handler(this::signOut);
        router.post("/sign-out/back-channel")
                .order(10)
                .handler(BodyHandler.create(false).setBodyLimit(16_384))
                .handler(this::heed);
    }

    private void signOut(RoutingContext context) {
        antiForgery
                .check(context.request())
                .compose(ours -> context.vertx().executeBlocking(() -> end(context), false))
                .onSuccess(
                        ended -> {
                            cookie.remove(context);
                            context.response().setStatusCode(204).end();
                        })
                .onFailure(failure -> problems.send(context, failure));
    }

    private Optional<SessionId> end(RoutingContext context) {
        var id = cookie.read(context);
        var session = id.flatMap(sessions::find);
        id.ifPresent(sessions::close);
        session.ifPresent(ended -> realm.end(ended.tokens()));
        return id;
    }

    // OpenID Connect Back-Channel Logout 1.0.
    private void heed(RoutingContext context) {
        var token = context.request().getFormAttribute("logout_token");
        if (token == null) {
            context.response().setStatusCode(400).end();
            return;
        }
        logoutTokens
                .authenticate(new AccessTokenCredential(token))
                .subscribe()
                .with(
                        identity -> closeAll(context, endedSession(identity)),
                        invalid -> context.response().setStatusCode(400).end());
    }

    private void closeAll(RoutingContext context, Optional<String> realmSession) {
        context.vertx()
                .executeBlocking(
                        () -> {
                            realmSession.ifPresent(sessions::closeAll);
                            return realmSession.isPresent() ? 200 : 400;
                        },
                        false)
                .onSuccess(status -> context.response().setStatusCode(status).end())
                .onFailure(failure -> problems.send(context, failure));
    }

    private Optional<String> endedSession(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getAudience().contains(client)
                        && token.getClaim("events") instanceof JsonObject events
                        && events.containsKey(LOGOUT_EVENT)
                        && !token.containsClaim("nonce")
                ? Optional.ofNullable(token.getClaim("sid"))
                : Optional.empty();
    }
}
