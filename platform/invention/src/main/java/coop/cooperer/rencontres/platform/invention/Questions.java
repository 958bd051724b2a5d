package coop.cooperer.rencontres.platform.invention;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What one operation is asked by one caller. */
final class Questions {

    private static final List<String> HEADERS =
            List.of("If-Match", "Idempotency-Key", "Rencontres-Organisation", "Accept");
    private static final List<String> HEADER_VALUES =
            List.of("", "x", "é\u00ff", "a".repeat(3000), "\"1", "W/\"0\"");
    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "x", "application/json;charset=x");
    private static final String JSON = "application/json";

    private final URI base;
    private final Operation operation;
    private final Caller caller;
    private final Map<String, String> fixtures;
    private final JsonNode sample;
    private final Map<Integer, String> surprises = new LinkedHashMap<>();

    Questions(
            URI base,
            JsonNode document,
            Operation operation,
            Caller caller,
            Map<String, String> fixtures) {
        this.base = base;
        this.operation = operation;
        this.caller = caller;
        this.fixtures = fixtures;
        this.sample = new Samples(document).of(operation.bodySchema());
    }

    /** Asks all of them; one line for each status that the document does not list. */
    Set<String> ask() throws InterruptedException {
        send("as documented", path(Map.of()), Map.of(), JSON, body());
        parameters();
        headers();
        if (operation.takesBody()) {
            bodies();
        }
        return Set.copyOf(surprises.values());
    }

    private void parameters() throws InterruptedException {
        for (var parameter : operation.parameters()) {
            var name = parameter.get("name").asText();
            var place = parameter.get("in").asText();
            for (var odd : Oddities.TEXTS) {
                var what = place + " " + name + "=" + shown(odd);
                if (place.equals("path")) {
                    send(what, path(Map.of(name, odd)), Map.of(), JSON, body());
                } else if (place.equals("query")) {
                    var query = "?" + name + "=" + code(odd);
                    send(what, path(Map.of()) + query, Map.of(), JSON, body());
                }
            }
        }
    }

    private void headers() throws InterruptedException {
        for (var header : HEADERS) {
            for (var odd : HEADER_VALUES) {
                send(header + ": " + shown(odd), path(Map.of()), Map.of(header, odd), JSON, body());
            }
        }
    }

    private void bodies() throws InterruptedException {
        for (var type : TYPES) {
            send("Content-Type " + type, path(Map.of()), Map.of(), type, body());
        }
        for (var text : Oddities.BODIES) {
            send("body " + shown(text), path(Map.of()), Map.of(), JSON, text);
        }
        for (var odd : Oddities.of(sample).entrySet()) {
            send(odd.getKey(), path(Map.of()), Map.of(), JSON, odd.getValue());
        }
    }

    private String body() {
        return operation.takesBody() ? sample.toString() : "";
    }

    private String path(Map<String, String> changed) {
        var filled = operation.path();
        for (var parameter : operation.parameters()) {
            var name = parameter.get("name").asText();
            var usual =
                    fixtures.getOrDefault(
                            operation.id() + "." + name,
                            fixtures.getOrDefault(name, UUID.randomUUID().toString()));
            filled = filled.replace("{" + name + "}", code(changed.getOrDefault(name, usual)));
        }
        return filled;
    }

    private void send(
            String what, String address, Map<String, String> headers, String type, String body)
            throws InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(base + address));
        headers.forEach(question::setHeader);
        if (!body.isEmpty()) {
            question.setHeader("Content-Type", type);
        }
        question.method(
                operation.method(),
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            judge(what, caller.send(question));
        } catch (IOException | UncheckedIOException hungUp) {
            surprises.putIfAbsent(0, operation.id() + ": no answer for " + what);
        }
    }

    private void judge(String what, HttpResponse<String> answer) {
        var status = answer.statusCode();
        // The others do not run beside a service that is tested alone.
        var ownerAway = status == 503 && answer.body().contains("owner-away");
        if ((status >= 500 || !operation.mayAnswer(status)) && !ownerAway) {
            surprises.putIfAbsent(status, "%s: %d for %s".formatted(operation.id(), status, what));
        }
    }

    private static String shown(String odd) {
        return odd.length() > 40 ? odd.substring(0, 20) + "… (" + odd.length() + ")" : odd;
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
