package coop.cooperer.rencontres.gateway.session;

import coop.cooperer.rencontres.gateway.door.PublicAddress;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The one cookie of the door. Over https its name forbids that another host writes it. */
@ApplicationScoped
class SessionCookie {

    private final boolean secure;
    private final String name;

    SessionCookie(PublicAddress address) {
        secure = address.secure();
        name = secure ? "__Host-rencontres" : "rencontres";
    }

    Optional<SessionId> read(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(name))
                .flatMap(cookie -> SessionId.of(cookie.getValue()));
    }

    void write(RoutingContext context, SessionId id) {
        context.response().addCookie(cookie(id.value()));
    }

    void remove(RoutingContext context) {
        context.response().addCookie(cookie("").setMaxAge(0));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
