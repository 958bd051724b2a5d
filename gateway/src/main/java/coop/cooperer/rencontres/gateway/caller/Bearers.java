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
import org.jspecify.annotations.Nullable;

/** The signed tokens that partner systems present. */
@ApplicationScoped
class Bearers {

    private static final Logger LOG = Logger.getLogger(Bearers.class);
    private static final String AUDIENCE = "rencontres-api";
    private static final int MOST = 10_000;

    /** Only the first token after a start, or after a change of keys, asks the realm at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final TenantIdentityProvider accessTokens;

    /** Whose token it is, and until when it is good. */
    private record Known(Caller caller, Instant until) {}

    /** The tokens whose signature was found good before. */
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Bearers(@Tenant("brought") TenantIdentityProvider accessTokens) {
        this.accessTokens = accessTokens;
    }

    /** Whose token it is once it has been verified; fails when it is not good here and now. */
    Future<Caller> verify(String token) {
        var before = known.get(token);
        if (before != null && Instant.now().isBefore(before.until())) {
            return Future.succeededFuture(before.caller());
        }
        var verified = Promise.<Caller>promise();
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

    private void accept(String token, SecurityIdentity identity, Promise<Caller> verified) {
        if (identity.getPrincipal() instanceof JsonWebToken jwt
                && jwt.getAudience().contains(AUDIENCE)) {
            var caller = caller(token, jwt);
            remember(token, new Known(caller, Instant.ofEpochSecond(jwt.getExpirationTime())));
            verified.complete(caller);
        } else {
            verified.fail(new Refused(Problem.INVALID_TOKEN));
        }
    }

    private static Caller caller(String token, JsonWebToken jwt) {
        var client = jwt.<@Nullable Object>getClaim("azp");
        return client == null || jwt.containsClaim("sid")
                ? new Caller.Person(String.valueOf(jwt.getSubject()), token)
                : new Caller.Partner(client.toString(), token);
    }

    // Only tokens of the realm come here, so nobody can fill this with inventions.
    private void remember(String token, Known good) {
        if (known.size() >= MOST) {
            var now = Instant.now();
            known.values().removeIf(one -> now.isAfter(one.until()));
        }
        if (known.size() < MOST) {
            known.put(token, good);
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
