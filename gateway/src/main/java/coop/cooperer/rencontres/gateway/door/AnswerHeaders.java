package coop.cooperer.rencontres.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** What every answer carries, whoever wrote it: protections, freshness and the request's number. */
@ApplicationScoped
class AnswerHeaders {

    private static final String POLICY =
            // A sound that only its speaker may hear is fetched, then played from memory.
            "default-src 'self'; media-src 'self' blob:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private final PublicAddress address;

    AnswerHeaders(PublicAddress address) {
        this.address = address;
    }

    void complete(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("X-Request-Id", context.request().getHeader("X-Request-Id"));
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", reach(context.request().path()));
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (address.secure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            // Cookies of the framework would follow the scheme of the last hop, which may be http.
            context.request().cookies().forEach(cookie -> cookie.setSecure(true));
        }
        freshness(context);
    }

    // Players of podcasts are pages of others.
    private static String reach(String path) {
        return path.startsWith("/feeds/") || path.startsWith("/api/v1/media/episodes/")
                ? "cross-origin"
                : "same-origin";
    }

    // The server of static files calls a page good for a day, and people would keep an old one.
    private static void freshness(RoutingContext context) {
        var headers = context.response().headers();
        var path = context.request().path();
        if (path.startsWith("/assets/") && context.response().getStatusCode() < 400) {
            headers.set(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (path.startsWith("/api/") || path.startsWith("/feeds/")) {
            if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
                headers.set(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            }
        } else if (path.startsWith("/sign-") || path.equals("/session")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
