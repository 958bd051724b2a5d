package coop.cooperer.rencontres.journeys.webhooks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** The receivers of many partners on one machine: prompt ones, slow ones, and dead ones. */
public final class ReceiverFarm implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Else each answer waits 40 ms for an acknowledgement that the client delays.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        // Connections stay open as long as their clients like, as with a server of today.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "100000");
        System.setProperty("sun.net.httpserver.idleInterval", "3600");
    }

    /**
     * What came.
     *
     * @param path of the receiver
     * @param id the webhook-id
     * @param latency from the fact to its arrival
     */
    public record Arrival(String path, String id, Duration latency) {}

    private final HttpServer server;
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final LongAdder all = new LongAdder();
    private volatile boolean noting = true;

    /** Opens on a free port. */
    public ReceiverFarm() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/prompt/", exchange -> receive(exchange, Duration.ZERO));
        server.createContext("/slow/", exchange -> receive(exchange, Duration.ofSeconds(30)));
        server.setExecutor(Thread::startVirtualThread);
        server.start();
    }

    /** A receiver that answers at once. */
    public String prompt(int number) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/prompt/" + number;
    }

    /** A receiver that answers after thirty seconds. */
    public String slow() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/slow/0";
    }

    /** An address at which nobody listens. */
    public static String dead() {
        try (var socket = new ServerSocket(0)) {
            return "http://127.0.0.1:" + socket.getLocalPort() + "/";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether each arrival is noted with its latency, or counted only. */
    public void note(boolean each) {
        noting = each;
    }

    /** What came to prompt receivers while arrivals were noted. */
    public List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** How often each webhook-id came to a prompt receiver. */
    public Map<String, LongAdder> counts() {
        return Map.copyOf(counts);
    }

    /** How much came to prompt receivers. */
    public long all() {
        return all.sum();
    }

    /** Forgets what came. */
    public void forget() {
        arrivals.clear();
        counts.clear();
        all.reset();
    }

    private void receive(HttpExchange exchange, Duration pause) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (pause.isZero()) {
                note(exchange, body);
            } else {
                Thread.sleep(pause);
            }
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(HttpExchange exchange, byte[] body) throws IOException {
        all.increment();
        if (!noting) {
            return;
        }
        var path = exchange.getRequestURI().getPath();
        var id = exchange.getRequestHeaders().getFirst("webhook-id");
        var told = Instant.parse(JSON.readTree(body).path("timestamp").asText());
        counts.computeIfAbsent(id, _ -> new LongAdder()).increment();
        arrivals.add(new Arrival(path, id, Duration.between(told, Instant.now())));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
