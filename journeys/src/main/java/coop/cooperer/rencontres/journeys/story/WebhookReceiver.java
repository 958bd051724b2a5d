package coop.cooperer.rencontres.journeys.story;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A partner's own server: keeps what arrives with a true signature, refuses all else. */
final class WebhookReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile String secret = "";

    WebhookReceiver() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::receive);
        server.setExecutor(Thread::startVirtualThread);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/events";
    }

    void trust(String newSecret) {
        secret = newSecret;
    }

    /** Whether an event of this type about this subject came with a true signature. */
    boolean has(String type, String subject) {
        return received.stream().anyMatch(it -> it.contains(type) && it.contains(subject));
    }

    /** Each webhook-id that came with a true signature. */
    Set<String> ids() {
        return Set.copyOf(ids);
    }

    /** How many requests had no true signature. */
    int refused() {
        return refused.get();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = HttpHeaders.of(exchange.getRequestHeaders(), (_, _) -> true);
            try {
                new Webhook(secret).verify(body, headers);
                received.add(body);
                ids.add(headers.firstValue("webhook-id").orElse(""));
                exchange.sendResponseHeaders(204, -1);
            } catch (WebhookVerificationException forged) {
                refused.incrementAndGet();
                exchange.sendResponseHeaders(401, -1);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
