package coop.cooperer.rencontres.seminars;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Answers internal reads of calls and bids as their owner does, to callers who show a token. */
public final class CallOwner {

    private static final String CALLS = "/internal/v1/calls/";
    private static final String BIDS = "/internal/v1/selected-bids/";
    private static final String NOTHING_SAID =
            """
            {"people":"","possibleDates":[],"partners":[],"localFunding":[]}
            """;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectNode OF_2021 = read();
    private static final Map<String, String> TOLD = new ConcurrentHashMap<>();

    static {
        System.setProperty("services.applications.url", "http://localhost:" + start());
    }

    private CallOwner() {}

    /** The call of 2021 as it ships. */
    public static ObjectNode of2021() {
        return OF_2021.deepCopy();
    }

    /** The owner is there, and knows no call of this id. */
    static void doesNotKnow(UUID call) {
        TOLD.remove(CALLS + call);
    }

    /** From now on the owner knows this call of this year, with these seminars. */
    static void knows(UUID call, int year, List<UUID> seminars) {
        var told = (ObjectNode) of2021().get("series");
        told.put("id", call.toString())
                .put("title", "Un appel")
                .put("windowFrom", year + "-07-01")
                .put("windowTo", year + "-12-31")
                .put("sentence", "Cofinancé par l’Union européenne.")
                .set("participantCategories", of2021().get("participantCategories"));
        var named = told.putArray("seminars");
        seminars.forEach(
                it -> named.addObject().put("id", it.toString()).put("publicLabel", "Un public"));
        TOLD.put(CALLS + call, told.toString());
    }

    /** From now on the owner tells this of a bid that won; of others it tells nothing. */
    public static void tells(UUID bid, String said) {
        TOLD.put(BIDS + bid, said);
    }

    private static ObjectNode read() {
        try {
            return (ObjectNode) JSON.readTree(Path.of("../deploy/calls/2021/call.json").toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(CALLS, CallOwner::answer);
            server.createContext(BIDS, CallOwner::answer);
            server.setExecutor(Thread::startVirtualThread);
            server.start();
            return server.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var told =
                    path.startsWith(BIDS) ? TOLD.getOrDefault(path, NOTHING_SAID) : TOLD.get(path);
            if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
                exchange.sendResponseHeaders(401, -1);
            } else if (told == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                var body = told.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
