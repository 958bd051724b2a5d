package coop.cooperer.rencontres.notifications.delivery;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A partner's receiver of webhooks, which keeps what comes and answers as it is told. */
final class Receiver implements AutoCloseable {

    /** What came. */
    record Received(Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(it -> it.getKey().equalsIgnoreCase(name))
                    .map(it -> it.getValue().getFirst())
                    .findFirst()
                    .orElseThrow();
        }

        /** Fails unless the official library recognises the signature. */
        void verify(String secret) throws WebhookVerificationException {
            new Webhook(secret).verify(body, headers);
        }
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers;
    private final CountDownLatch patience;

    /** Answers with these statuses, then always with the last of them. */
    static Receiver answering(Integer... statuses) throws IOException {
        return new Receiver(new CountDownLatch(0), statuses);
    }

    /** Takes the request and answers only when it is closed. */
    static Receiver silent() throws IOException {
        return new Receiver(new CountDownLatch(1), 200);
    }

    private Receiver(CountDownLatch patience, Integer... statuses) throws IOException {
        this.patience = patience;
        this.answers = new ConcurrentLinkedQueue<>(List.of(statuses));
        this.server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.setExecutor(Thread::startVirtualThread);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        patience.countDown();
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(Map.copyOf(exchange.getRequestHeaders()), body));
            patience.await();
            var status = answers.size() > 1 ? answers.remove() : answers.element();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            if (status == 503) {
                exchange.getResponseHeaders().set("Retry-After", "1");
            }
            var said = "x".repeat(30_000).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 204 ? -1 : said.length);
            if (status != 204) {
                exchange.getResponseBody().write(said);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
