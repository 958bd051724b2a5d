package coop.cooperer.rencontres.gateway.session;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The way to the sign-in page of the realm, and the way back. */
@ApplicationScoped
class SignInRoutes {

    private static final Logger LOG = Logger.getLogger(SignInRoutes.class);
    private static final String RETURN = "rencontres-return";
    private static final String SESSION_OF_THE_FRAMEWORK = "q_session";

    private final HttpAuthenticator authenticator;
    private final IdentityProviderManager identities;
    private final SessionCookie cookie;
    private final Sessions sessions;
    private final Problems problems;

    SignInRoutes(
            HttpAuthenticator authenticator,
            IdentityProviderManager identities,
            SessionCookie cookie,
            Sessions sessions,
            Problems problems) {
        this.authenticator = authenticator;
        this.identities = identities;
        this.cookie = cookie;
        this.sessions = sessions;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.get("/sign-in").order(10).handler(this::leave);
        router.get("/sign-in/return").order(10).handler(this::arrive);
    }

    private void leave(RoutingContext context) {
        var to = LocalPath.of(context.request().getParam("return"));
        context.response().addCookie(returnCookie(to.cookie()).setMaxAge(600));
        authenticator
                .sendChallenge(context)
                .subscribe()
                .with(
                        sent -> context.response().end(),
                        failure -> problems.send(context, failed(failure)));
    }

    private void arrive(RoutingContext context) {
        QuarkusHttpUser.getSecurityIdentity(context, identities)
                .subscribe()
                .with(
                        identity -> welcome(context, context.get(KeptTokens.OPENED)),
                        failure -> problems.send(context, failed(failure)));
    }

    private void welcome(RoutingContext context, @Nullable SessionId opened) {
        if (opened == null) {
            // Somebody came here without having left: a bookmark, or the back button.
            problems.send(context, Problem.SIGN_IN_FAILED);
            return;
        }
        var to = context.request().getCookie(RETURN);
        var response = context.response();
        var former = cookie.read(context);
        response.removeCookie(SESSION_OF_THE_FRAMEWORK, false);
        response.addCookie(returnCookie("").setMaxAge(0));
        cookie.write(context, opened);
        response.setStatusCode(302)
                .putHeader(
                        HttpHeaders.LOCATION,
                        to == null ? "/" : LocalPath.ofCookie(to.getValue()).value())
                .end();
        former.ifPresent(
                id ->
                        context.vertx()
                                .executeBlocking(
                                        () -> {
                                            sessions.close(id);
                                            return id;
                                        },
                                        false));
    }

    private static Problem failed(Throwable failure) {
        LOG.infof("A sign-in failed: %s", failure);
        return failure instanceof AuthenticationCompletionException
                ? Problem.SIGN_IN_FAILED
                : Problem.IDENTITY_UNAVAILABLE;
    }

    private static Cookie returnCookie(String value) {
        return Cookie.cookie(RETURN, value)
                .setPath("/sign-in")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX);
    }
}
