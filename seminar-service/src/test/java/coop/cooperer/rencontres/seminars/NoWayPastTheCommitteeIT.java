package coop.cooperer.rencontres.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every operation of the service, tried by an administrator with a body that it understands. */
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class NoWayPastTheCommitteeIT {

    private static final Set<String> METHODS = Set.of("post", "put", "patch", "delete");

    // After these nothing else would be tried for what it is worth.
    private static final Set<String> ENDING =
            Set.of("postponeSeminar", "cancelSeminar", "declareHeld", "closeSeminar");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonNode document = NODES.objectNode();

    @Test
    void noOperationOfAnAdministratorSetsADateOrValidatesAProgramme() throws IOException {
        var call = ToldCall.published().heldBy(UUID.randomUUID()).constituted();
        document =
                new ObjectMapper()
                        .readTree(
                                Callers.anybody()
                                        .queryParam("format", "json")
                                        .get("/q/openapi")
                                        .asByteArray());

        var answers = tryAll(call.seminar(), it -> !ENDING.contains(it));
        answers.putAll(tryAll(call.seminar(), ENDING::contains));

        assertThat(answers).hasSizeGreaterThan(8).containsEntry("proposeDates", 201);
        Callers.anybody()
                .get("/api/v1/seminars/{id}", call.seminar())
                .then()
                .body("date", nullValue());
        Callers.anybody()
                .get("/api/v1/seminars/{id}/programme", call.seminar())
                .then()
                .statusCode(404);
    }

    @Test
    void noOperationOfAnAdministratorMovesAValidatedDateOrProgramme() throws IOException {
        var call = ToldCall.taking(UUID.randomUUID());
        var before = Callers.anybody().get("/api/v1/seminars/{id}", call.seminar());
        var programme = programme(call);
        document =
                new ObjectMapper()
                        .readTree(
                                Callers.anybody()
                                        .queryParam("format", "json")
                                        .get("/q/openapi")
                                        .asByteArray());

        tryAll(call.seminar(), it -> !ENDING.contains(it));
        tryAll(call.seminar(), ENDING::contains);

        var date =
                Callers.anybody().get("/api/v1/seminars/{id}", call.seminar()).<Object>path("date");
        // It may be given back to the committee, and never is another one.
        assertThat(date).isIn(before.<Object>path("date"), null);
        assertThat(programme(call)).isEqualTo(programme);
    }

    private static String programme(ToldCall call) {
        return Callers.anybody()
                .get("/api/v1/seminars/{id}/programme", call.seminar())
                .path("hash");
    }

    private Map<String, Integer> tryAll(UUID seminar, Predicate<String> which) {
        var answers = new TreeMap<String, Integer>();
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(it -> METHODS.contains(it.getKey()))
                                        .filter(
                                                it ->
                                                        which.test(
                                                                it.getValue()
                                                                        .path("operationId")
                                                                        .asText()))
                                        .forEach(
                                                it ->
                                                        answers.put(
                                                                it.getValue()
                                                                        .path("operationId")
                                                                        .asText(),
                                                                ask(
                                                                        it.getKey(),
                                                                        path.getKey(),
                                                                        it.getValue(),
                                                                        seminar))));
        return answers;
    }

    private int ask(String method, String path, JsonNode operation, UUID seminar) {
        var schema = operation.at("/requestBody/content/application~1json/schema");
        var request = Callers.admin();
        if (!schema.isMissingNode()) {
            request.contentType(ContentType.JSON).body(example(schema).toString());
        }
        return request.request(
                        method.toUpperCase(Locale.ROOT),
                        path.replace("{id}", seminar.toString())
                                .replace("{halfDay}", "MORNING")
                                .replace("{code}", "VENUE")
                                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()))
                .statusCode();
    }

    private JsonNode example(JsonNode schema) {
        if (schema.has("$ref")) {
            return example(document.at(schema.get("$ref").asText().substring(1)));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        for (var choice : schema.path("anyOf")) {
            if (!choice.path("type").asText().equals("null")) {
                return example(choice);
            }
        }
        var type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> {
                var object = NODES.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(it -> object.set(it.getKey(), example(it.getValue())));
                yield object;
            }
            case "array" -> NODES.arrayNode().add(example(schema.path("items")));
            case "integer" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.textNode(text(schema));
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> "2021-10-07";
            case "date-time" -> "2021-10-07T08:00:00Z";
            case "uuid" -> UUID.randomUUID().toString();
            case "email" -> "admin@example.org";
            default -> schema.path("pattern").asText().contains("[0-5][0-9]") ? "09:30" : "essai";
        };
    }
}
