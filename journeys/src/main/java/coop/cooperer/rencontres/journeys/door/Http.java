package coop.cooperer.rencontres.journeys.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** One HTTP client with cookies of its own, as one browser has. */
final class Http {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(BrowserCookies.manager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(Duration.ofSeconds(5))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    /** Gives up at the first failure. */
    Http() {
        this(Duration.ZERO);
    }

    /** Repeats a request for so long while what it needs is away. */
    Http(Duration patience) {
        this.patience = patience;
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, */*"));
    }

    HttpResponse<String> post(String address, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        var until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                var answer = once(request);
                if (!isAway(answer) || System.nanoTime() > until) {
                    return answer;
                }
            } catch (IOException away) {
                if (System.nanoTime() > until) {
                    throw new UncheckedIOException(away);
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private HttpResponse<String> once(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    private static boolean isAway(HttpResponse<String> answer) {
        return answer.statusCode() >= 500
                || answer.body().contains("/problems/request-in-progress");
    }

    static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException page) {
            return JSON.getNodeFactory().textNode(body);
        }
    }

    static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
