package coop.cooperer.rencontres.gateway.document;

import io.vertx.core.json.JsonObject;
import java.util.Map;

/** What the door may answer in the place of any service. */
final class DoorAnswers {

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "400", "La requête est ambiguë",
                    "401", "Le jeton n’est pas valable",
                    "429", "Trop de requêtes en peu de temps",
                    "503", "Un service ne répond pas",
                    "504", "Un service met trop de temps à répondre");

    private static final Map<String, String> WITH_BODY =
            Map.of(
                    "403", "L’écriture ne vient pas du site",
                    "408", "La requête met trop de temps à arriver",
                    "413", "La requête est trop volumineuse");

    private DoorAnswers() {}

    /** Adds them to every operation that does not list them itself. */
    static void add(JsonObject paths, JsonObject components) {
        var known = components.getJsonObject("responses", new JsonObject());
        ALWAYS.forEach((status, text) -> known.put(name(status), response(text)));
        WITH_BODY.forEach((status, text) -> known.put(name(status), response(text)));
        components.put("responses", known);
        for (var path : paths.fieldNames()) {
            paths.getJsonObject(path)
                    .forEach(
                            method -> {
                                if (method.getValue() instanceof JsonObject operation
                                        && operation.containsKey("responses")) {
                                    complete(operation);
                                }
                            });
        }
    }

    private static void complete(JsonObject operation) {
        var answers = operation.getJsonObject("responses");
        ALWAYS.keySet().forEach(status -> addTo(answers, status));
        if (operation.containsKey("requestBody")) {
            WITH_BODY.keySet().forEach(status -> addTo(answers, status));
        }
    }

    private static void addTo(JsonObject answers, String status) {
        if (!answers.containsKey(status)) {
            var reference = "#/components/responses/" + name(status);
            answers.put(status, new JsonObject().put("$ref", reference));
        }
    }

    private static String name(String status) {
        return "Door" + status;
    }

    private static JsonObject response(String text) {
        var schema = new JsonObject().put("$ref", "#/components/schemas/Problem");
        return new JsonObject()
                .put("description", text)
                .put(
                        "content",
                        new JsonObject()
                                .put(
                                        "application/problem+json",
                                        new JsonObject().put("schema", schema)));
    }
}
