package coop.cooperer.rencontres.platform.testkit;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Asks every operation of a service with input that its document makes possible or forbids: wrong
 * types, missing fields, huge numbers, odd Unicode. Whatever comes, the answer is one that the
 * document lists, and never a failure of the service.
 */
public final class InventedInput {

    // The house's usual client is readable, but takes longer than the service for its answer.
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<String, String> callers;
    private final Map<String, String> fixtures;
    private final JsonNode document = document();
    private final Set<String> surprises = new LinkedHashSet<>();
    private int asked;

    /**
     * Prepares the questions.
     *
     * @param callers tokens by name; those with the most rights get furthest
     * @param fixtures the value of path parameters, by {@code operationId.parameter} or {@code
     *     parameter}; a random id where none is given
     */
    public InventedInput(Map<String, String> callers, Map<String, String> fixtures) {
        this.callers = callers;
        this.fixtures = fixtures;
    }

    /** How many questions were asked. */
    public int asked() {
        return asked;
    }

    /** Each answer that the document does not list, once per operation; empty if there is none. */
    public Set<String> surprises() {
        document.get("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(it -> it.getValue().has("operationId"))
                                        .forEach(
                                                it ->
                                                        callers.forEach(
                                                                (caller, token) ->
                                                                        new Questions(
                                                                                        path
                                                                                                .getKey(),
                                                                                        it.getKey(),
                                                                                        it
                                                                                                .getValue(),
                                                                                        token)
                                                                                .ask())));
        return surprises;
    }

    /** What one operation is asked by one caller. */
    private final class Questions {

        private final String path;
        private final String method;
        private final JsonNode operation;
        private final String id;
        private final String token;

        Questions(String path, String method, JsonNode operation, String token) {
            this.path = path;
            this.method = method.toUpperCase(Locale.ROOT);
            this.operation = operation;
            this.id = operation.get("operationId").asText();
            this.token = token;
        }

        void ask() {
            send("as documented", path(Map.of()), Map.of(), "application/json", body());
            parameters();
            headers();
            if (operation.has("requestBody")) {
                bodies();
            }
        }

        private void parameters() {
            operation
                    .path("parameters")
                    .forEach(
                            parameter -> {
                                var name = parameter.get("name").asText();
                                for (var odd : Oddities.TEXTS) {
                                    switch (parameter.get("in").asText()) {
                                        case "path" ->
                                                send(
                                                        "path " + name + "=" + shown(odd),
                                                        path(Map.of(name, odd)),
                                                        Map.of(),
                                                        "application/json",
                                                        body());
                                        case "query" ->
                                                send(
                                                        "query " + name + "=" + shown(odd),
                                                        path(Map.of())
                                                                + "?"
                                                                + name
                                                                + "="
                                                                + code(odd),
                                                        Map.of(),
                                                        "application/json",
                                                        body());
                                        default -> {
                                            // Headers have their own questions.
                                        }
                                    }
                                }
                            });
        }

        private void headers() {
            for (var header :
                    List.of("If-Match", "Idempotency-Key", "Rencontres-Organisation", "Accept")) {
                for (var odd : List.of("", "x", "é\u00ff", "a".repeat(3000), "\"1", "W/\"0\"")) {
                    send(
                            header + ": " + shown(odd),
                            path(Map.of()),
                            Map.of(header, odd),
                            "application/json",
                            body());
                }
            }
        }

        private void bodies() {
            for (var type :
                    List.of("text/plain", "application/xml", "x", "application/json;charset=x")) {
                send("Content-Type " + type, path(Map.of()), Map.of(), type, body());
            }
            for (var text : Oddities.BODIES) {
                send("body " + shown(text), path(Map.of()), Map.of(), "application/json", text);
            }
            var sample = new Samples(document).of(schema());
            for (var odd : Oddities.of(sample).entrySet()) {
                send(odd.getKey(), path(Map.of()), Map.of(), "application/json", odd.getValue());
            }
        }

        private String body() {
            return operation.has("requestBody")
                    ? new Samples(document).of(schema()).toString()
                    : "";
        }

        private JsonNode schema() {
            return operation.at("/requestBody/content/application~1json/schema");
        }

        private String path(Map<String, String> changed) {
            var filled = path;
            for (var parameter : operation.path("parameters")) {
                var name = parameter.get("name").asText();
                var usual =
                        fixtures.getOrDefault(
                                id + "." + name,
                                fixtures.getOrDefault(name, UUID.randomUUID().toString()));
                filled = filled.replace("{" + name + "}", code(changed.getOrDefault(name, usual)));
            }
            return filled;
        }

        private void send(
                String what,
                String address,
                Map<String, String> headers,
                String type,
                String body) {
            asked++;
            var request =
                    HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + address));
            if (!token.isEmpty()) {
                request.setHeader("Authorization", "Bearer " + token);
            }
            headers.forEach(request::setHeader);
            if (!body.isEmpty()) {
                request.setHeader("Content-Type", type);
            }
            request.method(
                    method,
                    body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            try {
                judge(what, CLIENT.send(request.build(), BodyHandlers.ofString()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }

        private void judge(String what, HttpResponse<String> answer) {
            var status = answer.statusCode();
            // The others do not run beside a service that is tested alone.
            var ownerAway = status == 503 && answer.body().contains("owner-away");
            if (!operation.path("responses").has(String.valueOf(status)) && !ownerAway) {
                if (surprises.stream().noneMatch(it -> it.startsWith(id + ": " + status))) {
                    surprises.add("%s: %d for %s".formatted(id, status, what));
                }
            }
        }
    }

    private static String shown(String odd) {
        return odd.length() > 40 ? odd.substring(0, 20) + "… (" + odd.length() + ")" : odd;
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(given().queryParam("format", "json").get("/q/openapi").asByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
