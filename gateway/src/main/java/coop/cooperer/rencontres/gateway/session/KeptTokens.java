package coop.cooperer.rencontres.gateway.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/**
 * Where the framework leaves the tokens of a sign-in that has succeeded. It never gets them back:
 * its own cookie does not leave the door, sessions are found by ours.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KeptTokens implements TokenStateManager {

    static final String OPENED = "session.opened";

    private final KeepSignedIn sessions;

    KeptTokens(KeepSignedIn sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        return request.runBlocking(
                () -> {
                    var id =
                            sessions.open(
                                    new Tokens(
                                            tokens.getAccessToken(),
                                            tokens.getRefreshToken(),
                                            tokens.getIdToken()));
                    context.put(OPENED, id);
                    return id.value();
                });
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context,
            OidcTenantConfig tenant,
            String state,
            OidcRequestContext<Void> request) {
        return Uni.createFrom().voidItem();
    }
}
