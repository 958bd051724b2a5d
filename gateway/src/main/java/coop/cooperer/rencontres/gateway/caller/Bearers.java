package coop.cooperer.rencontres.gateway.caller;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.Tenant;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** The signed tokens that partner systems present. */
@ApplicationScoped
class Bearers {

    private static final Logger LOG = Logger.getLogger(Bearers.class);
    private static final String AUDIENCE = "rencontres-api";
    private static final int MOST = 10_000;

    /** Only the first token after a start, or after a change of keys, asks the realm at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantIdentityProvider accessTokens;

    /** Until when a token is good whose signature was found good before. */
    private final Map<String, Instant> known = new ConcurrentHashMap<>();

    Bearers(@Tenant("brought") TenantIdentityProvider accessTokens) {
        this.accessTokens = accessTokens;
    }

    /** The token itself once it has been verified; fails when it is not good here and now. */
    Future<String> verify(String token) {
        var until = known.get(token);
        if (until != null && Instant.now().isBefore(until)) {
            return Future.succeededFuture(token);
        }
        var verified = Promise.<String>promise();
        accessTokens
                .authenticate(new AccessTokenCredential(token))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .subscribe()
                .with(
                        identity -> accept(token, identity, verified),
                        failure -> verified.fail(refusal(failure)));
        return verified.future();
    }

    private void accept(String token, SecurityIdentity identity, Promise<String> verified) {
        if (identity.getPrincipal() instanceof JsonWebToken jwt
                && jwt.getAudience().contains(AUDIENCE)) {
            remember(token, Instant.ofEpochSecond(jwt.getExpirationTime()));
            verified.complete(token);
        } else {
            verified.fail(new Refused(Problem.INVALID_TOKEN));
        }
    }

    // Only tokens of the realm come here, so nobody can fill this with inventions.
    private void remember(String token, Instant expiry) {
        if (known.size() >= MOST) {
            var now = Instant.now();
            known.values().removeIf(now::isAfter);
        }
        if (known.size() < MOST) {
            known.put(token, expiry);
        }
    }

    private static Refused refusal(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new Refused(Problem.INVALID_TOKEN);
        }
        LOG.warnf("A token could not be verified: %s", failure);
        return new Refused(Problem.IDENTITY_UNAVAILABLE);
    }
}
