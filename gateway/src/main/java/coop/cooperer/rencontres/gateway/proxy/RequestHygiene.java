package coop.cooperer.rencontres.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which headers of a request reach a service: those on this list and no others. What claims an
 * identity, a route or a connection is not on it.
 */
final class RequestHygiene {

    private static final Set<String> PASSED =
            Set.of(
                    "accept",
                    "accept-encoding",
                    "accept-language",
                    "cache-control",
                    "content-digest",
                    "content-disposition",
                    "content-encoding",
                    "content-language",
                    "content-length",
                    "content-range",
                    "content-type",
                    "host",
                    "idempotency-key",
                    "if-match",
                    "if-modified-since",
                    "if-none-match",
                    "if-range",
                    "if-unmodified-since",
                    "last-event-id",
                    "prefer",
                    "range",
                    "rencontres-organisation",
                    "rencontres-place",
                    "traceparent",
                    "tracestate",
                    "transfer-encoding",
                    "user-agent",
                    "x-request-id");

    private RequestHygiene() {}

    /** Leaves only what may pass, and says who asks and which way the request came. */
    static void apply(MultiMap headers, Optional<String> token, String forwarded) {
        var ofThisHop = ofThisHop(headers);
        List.copyOf(headers.names()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !PASSED.contains(name) || ofThisHop.contains(name))
                .forEach(headers::remove);
        headers.set("Forwarded", forwarded);
        token.ifPresent(value -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + value));
    }

    /** The headers that {@code Connection} names: they concern this connection only. */
    static Set<String> ofThisHop(MultiMap headers) {
        return headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                // The length of the body is not for the caller to withdraw.
                .filter(name -> !name.equals("content-length"))
                .filter(name -> !name.equals("transfer-encoding"))
                .collect(Collectors.toSet());
    }
}
