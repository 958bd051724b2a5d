package coop.cooperer.rencontres.journeys.screen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** One tab of a {@link Chromium}, by the protocol of its developer tools. */
public final class Tab {

    private static final long PATIENCE_SECONDS = 30;

    /** Something that the browser told of itself. */
    public record Told(String method, JsonNode params) {}

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    private Tab() {}

    static Tab at(HttpClient http, URI address) {
        var tab = new Tab();
        tab.socket.complete(
                http.newWebSocketBuilder().buildAsync(address, tab.new Listener()).join());
        return tab;
    }

    /** Does one thing and gives its answer. */
    public JsonNode call(String method, Map<String, ?> params) {
        var id = lastId.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        asked.put(id, answer);
        try {
            var request = Map.of("id", id, "method", method, "params", params);
            socket.join().sendText(Chromium.JSON.writeValueAsString(request), true).join();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** The value of a JavaScript expression on the page. */
    public JsonNode value(String expression) {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .at("/result/value");
    }

    /** Waits until a JavaScript expression holds on the page. */
    public void until(String expression) {
        var until = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (!value("Boolean(" + expression + ")").asBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("never so: " + expression);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** Goes to an address and waits until its title is drawn and nothing is on its way. */
    public void open(String address) {
        call("Page.navigate", Map.of("url", address));
        until(
                "location.href.startsWith('"
                        + address.replaceAll("#.*", "")
                        + "') && document.querySelector('h1')"
                        + " && !document.querySelector('main [role=status] .hidden')");
    }

    /** Everything the browser told since the last time it was asked. */
    public List<Told> told() {
        var all = List.copyOf(told);
        told.clear();
        return all;
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                hear(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(from);
        }
    }

    private void hear(String message) {
        try {
            var heard = Chromium.JSON.readTree(message);
            var answer = asked.remove(heard.path("id").asInt());
            if (answer != null) {
                answer.complete(heard.path("result"));
            } else {
                told.add(new Told(heard.path("method").asText(), heard.path("params")));
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
