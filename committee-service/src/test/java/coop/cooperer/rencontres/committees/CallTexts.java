package coop.cooperer.rencontres.committees;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Answers internal reads of calls, bids and programmes as their owners do. */
public final class CallTexts {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    static {
        var owner = "http://localhost:" + start();
        System.setProperty("services.applications.url", owner);
        System.setProperty("services.seminars.url", owner);
    }

    private CallTexts() {}

    /** The owner answers from now on; what it was not told of, it does not know. */
    public static void answer() {
        // Loading this class is enough.
    }

    /** From now on the owner knows this call. */
    public static void knows(UUID call, String sentence) {
        KNOWN.put(
                call.toString(),
                """
                {"id":"%s","title":"Un appel","windowFrom":"2021-07-01","windowTo":"2021-12-31",
                 "gauge":40,"sentence":"%s","seminars":[]}
                """
                        .formatted(call, sentence));
    }

    /** From now on the owner knows this bid, with these possible days. */
    public static void knowsBid(UUID bid, LocalDate... days) {
        KNOWN.put(
                bid.toString(),
                Arrays.stream(days)
                        .map("{\"date\":\"%s\",\"note\":\"\"}"::formatted)
                        .collect(Collectors.joining(",", "{\"possibleDates\":[", "]}")));
    }

    /** From now on the owner knows the programmes of this seminar. */
    public static void knowsProgrammes(UUID seminar, String versions) {
        KNOWN.put(seminar.toString(), "{\"versions\":%s}".formatted(versions));
    }

    private static int start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/v1/", CallTexts::answer);
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
            var known = KNOWN.get(path.substring(path.lastIndexOf('/') + 1));
            if (known == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                var body = known.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
