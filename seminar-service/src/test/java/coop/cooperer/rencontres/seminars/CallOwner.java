package coop.cooperer.rencontres.seminars;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Answers internal reads of calls as their owner does, to callers who show a token. */
final class CallOwner {

    private static final String PATH = "/internal/v1/calls/";
    private static final Map<String, String> CALLS = new ConcurrentHashMap<>();

    static {
        System.setProperty("services.applications.url", "http://localhost:" + start());
    }

    private CallOwner() {}

    /** The owner is there, and knows no call of this id. */
    static void doesNotKnow(UUID call) {
        CALLS.remove(call.toString());
    }

    /** From now on the owner knows this call, with these seminars. */
    static void knows(UUID call, List<UUID> seminars) {
        CALLS.put(
                call.toString(),
                """
                {"id":"%s","title":"Un appel","windowFrom":"2021-07-01","windowTo":"2021-12-31",
                 "gauge":40,"sentence":"Cofinancé par l’Union européenne.","seminars":[%s]}
                """
                        .formatted(
                                call,
                                seminars.stream()
                                        .map(
                                                "{\"id\":\"%s\",\"publicLabel\":\"Un public\"}"
                                                        ::formatted)
                                        .collect(Collectors.joining(","))));
    }

    private static int start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(PATH, CallOwner::answer);
            server.setExecutor(Thread::startVirtualThread);
            server.start();
            return server.getAddress().getPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var id = exchange.getRequestURI().getPath().substring(PATH.length());
            var call = CALLS.get(id);
            if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
                exchange.sendResponseHeaders(401, -1);
            } else if (call == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                var body = call.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
