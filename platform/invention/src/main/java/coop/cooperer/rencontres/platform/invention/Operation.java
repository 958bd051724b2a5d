package coop.cooperer.rencontres.platform.invention;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** One operation of a document. */
record Operation(String path, String verb, JsonNode described) {

    String id() {
        return described.get("operationId").asText();
    }

    String method() {
        return verb.toUpperCase(Locale.ROOT);
    }

    JsonNode parameters() {
        return described.path("parameters");
    }

    boolean takesBody() {
        return described.has("requestBody");
    }

    JsonNode bodySchema() {
        return described.at("/requestBody/content/application~1json/schema");
    }

    boolean mayAnswer(int status) {
        return described.path("responses").has(String.valueOf(status));
    }
}
