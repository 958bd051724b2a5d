package coop.cooperer.rencontres.notifications.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Plays the owners of what mails say: answers internal reads with what a test has stated. */
final class Neighbours implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final HttpServer server;

    Neighbours(URI address) throws IOException {
        server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        server.createContext("/internal/v1/", this::answer);
        server.setExecutor(Thread::startVirtualThread);
        server.start();
    }

    /** From now on the object of this kind and id is this. */
    UUID state(String kind, UUID id, Map<String, Object> fields) {
        try {
            answers.put("/internal/v1/" + kind + "/" + id, JSON.writeValueAsString(fields));
            return id;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** From now on the owner cannot say what this object is. */
    void fail(String kind, UUID id) {
        refusals.put("/internal/v1/" + kind + "/" + id, 503);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var known = answers.get(path);
            var signed = exchange.getRequestHeaders().getFirst("Authorization") != null;
            var status = known == null || !signed ? 404 : refusals.getOrDefault(path, 200);
            var body = String.valueOf(known).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
