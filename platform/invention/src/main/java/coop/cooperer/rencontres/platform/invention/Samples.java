package coop.cooperer.rencontres.platform.invention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.UUID;

/** Values that a schema of an OpenAPI document allows. */
final class Samples {

    private static final int DEEPEST = 6;

    private final JsonNode document;

    Samples(JsonNode document) {
        this.document = document;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (depth > DEEPEST || schema.isMissingNode()) {
            return NullNode.getInstance();
        }
        if (schema.has("$ref")) {
            return of(document.at(schema.get("$ref").asText().substring(1)), depth + 1);
        }
        for (var several : new String[] {"anyOf", "oneOf", "allOf"}) {
            if (schema.has(several)) {
                return of(schema.get(several).get(0), depth + 1);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return ofType(schema, depth);
    }

    private JsonNode ofType(JsonNode schema, int depth) {
        var type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> IntNode.valueOf(schema.path("minimum").asInt(1));
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            case "string" -> TextNode.valueOf(text(schema));
            default -> NullNode.getInstance();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = JsonNodeFactory.instance.objectNode();
        schema.path("properties")
                .properties()
                .forEach(it -> object.set(it.getKey(), of(it.getValue(), depth + 1)));
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        return JsonNodeFactory.instance.arrayNode().add(of(schema.path("items"), depth + 1));
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2021-10-07";
            case "date-time" -> "2021-05-20T21:59:00Z";
            case "local-time", "time", "partial-time" -> "09:30:00";
            case "uri" -> "https://example.org/hook";
            case "email" -> "somebody@example.org";
            default -> schema.has("examples") ? schema.get("examples").get(0).asText() : "texte";
        };
    }
}
