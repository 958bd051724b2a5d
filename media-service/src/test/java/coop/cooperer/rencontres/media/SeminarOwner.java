package coop.cooperer.rencontres.media;

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
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Answers as seminar-service does when it is asked where a seminar is held and who has a seat
 * there, for the whole run.
 */
public final class SeminarOwner {

    private static final Map<UUID, List<String>> PARTICIPANTS = new ConcurrentHashMap<>();

    static {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/v1/", SeminarOwner::answer);
            server.start();
            System.setProperty(
                    "services.seminars.url", "http://localhost:" + server.getAddress().getPort());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private SeminarOwner() {}

    /** Answers from now on, if only that nobody has a seat. */
    public static void answers() {
        // The class is loaded, and its server with it.
    }

    /** Somebody of this name has a seat at the seminar. */
    public static UUID seat(UUID seminar, String name) {
        return seat(seminar, name, "");
    }

    /** The same, who said to be under 18. */
    public static UUID youngSeat(UUID seminar, String name) {
        return seat(seminar, name, ", \"under18\": true");
    }

    private static UUID seat(UUID seminar, String name, String besides) {
        var registration = UUID.randomUUID();
        var names = name.split(" ", 2);
        PARTICIPANTS
                .computeIfAbsent(seminar, _ -> new CopyOnWriteArrayList<>())
                .add(
                        "{\"registration\": \"%s\", \"givenName\": \"%s\", \"familyName\": \"%s\"%s}"
                                .formatted(registration, names[0], names[1], besides));
        return registration;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().split("/", -1);
            var authorised = exchange.getRequestHeaders().containsKey("Authorization");
            var body = answer(path[3], UUID.fromString(path[4])).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(authorised ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String answer(String kind, UUID seminar) {
        return switch (kind) {
            case "participants" ->
                    "{\"items\": [%s]}"
                            .formatted(
                                    String.join(
                                            ",", PARTICIPANTS.getOrDefault(seminar, List.of())));
            case "venues" ->
                    "{\"seminar\": \"%s\", \"name\": \"Un tiers-lieu\", \"location\": \"Centre-ville\"}"
                            .formatted(seminar);
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
