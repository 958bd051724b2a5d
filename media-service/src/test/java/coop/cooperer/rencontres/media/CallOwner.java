package coop.cooperer.rencontres.media;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Answers as applications-service does when it is asked for the texts of a call, or for a bid. */
public final class CallOwner implements AutoCloseable {

    /** The co-financing sentence of the calls that this owner knows. */
    public static final String SENTENCE =
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national «\u00a0Emploi et Inclusion\u00a0» 2014-2020";

    private static final String CALLS = "/internal/v1/calls/";
    private static final String BIDS = "/internal/v1/selected-bids/";
    private static final String SETTING = "services.applications.url";

    private final Map<UUID, String> texts = new ConcurrentHashMap<>();
    private final HttpServer server;

    /** Starts it, and tells the service under test where it is. */
    public CallOwner() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(CALLS, it -> answer(it, CALLS));
        server.createContext(BIDS, it -> answer(it, BIDS));
        server.start();
        System.setProperty(SETTING, "http://localhost:" + server.getAddress().getPort());
    }

    /** Knows the call, with its sentence and one funder. */
    public void knows(PublishedCall call) {
        says(call, SENTENCE);
    }

    /** Knows the call, with another sentence. */
    public void says(PublishedCall call, String sentence) {
        texts.put(
                call.id(),
                """
                {"id": "%s", "title": "Appel", "sentence": "%s",
                 "funders": [{"name": "Fonds social européen", "kind": "EUROPEAN_FUND"}],
                 "seminars": [{"id": "%s", "publicLabel": "Personnes migrantes"}]}
                """
                        .formatted(call.id(), sentence, call.seminars().getFirst()));
    }

    /** Knows a bid that won and counts its interviews. */
    public void counts(UUID bid, int interviews, int fromMinutes, int toMinutes) {
        texts.put(
                bid,
                """
                {"id": "%s", "interviews": {"number": %d, "fromMinutes": %d, "toMinutes": %d}}
                """
                        .formatted(bid, interviews, fromMinutes, toMinutes));
    }

    /** Answers no more. */
    public void goesAway() {
        System.setProperty(SETTING, "http://localhost:1");
    }

    @Override
    public void close() {
        System.clearProperty(SETTING);
        server.stop(0);
    }

    private void answer(HttpExchange exchange, String kind) throws IOException {
        try (exchange) {
            var id = UUID.fromString(exchange.getRequestURI().getPath().substring(kind.length()));
            var authorised = exchange.getRequestHeaders().containsKey("Authorization");
            var known = Optional.ofNullable(authorised ? texts.get(id) : null);
            var body = known.orElse("{}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known.isPresent() ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
