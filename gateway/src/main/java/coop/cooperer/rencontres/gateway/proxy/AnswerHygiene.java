package coop.cooperer.rencontres.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.List;

/**
 * Takes from a service's answer what concerns its connection to the door, or what it may not say.
 */
final class AnswerHygiene {

    private static final List<String> KEPT_BACK =
            List.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authentication-info",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade",
                    // Sessions are the door's business, and what runs behind it nobody's.
                    "set-cookie",
                    "server",
                    "via",
                    "x-powered-by",
                    "alt-svc");

    private AnswerHygiene() {}

    static void apply(MultiMap headers) {
        var ofThisHop = RequestHygiene.ofThisHop(headers);
        KEPT_BACK.forEach(headers::remove);
        ofThisHop.forEach(headers::remove);
    }
}
