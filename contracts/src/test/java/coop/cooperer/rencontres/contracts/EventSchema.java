package coop.cooperer.rencontres.contracts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of an event, as its record and its Javadoc state it. */
final class EventSchema {

    private static final Set<Type> WHOLE_NUMBERS =
            Set.of(int.class, long.class, Integer.class, Long.class);

    private EventSchema() {}

    static ObjectNode of(EventType type) {
        var schema =
                Json.object()
                        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                        .put("$id", "urn:rencontres:event:" + type.simpleName() + ":v1")
                        .put("title", type.simpleName())
                        .put("description", Meanings.of(type.event()))
                        .put(
                                "$comment",
                                "Closed for the writer. A reader ignores fields it does not know.");
        schema.setAll(object(type.event()));
        schema.withObjectProperty("properties")
                .withObjectProperty("subject")
                .put("description", identifierOf(type.subject()));
        return schema;
    }

    /** A record: every component is a property, and required unless it may be absent. */
    static ObjectNode object(Class<?> record) {
        var schema = Json.object().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var component : record.getRecordComponents()) {
            var optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            var value = value(component.getName(), component.getGenericType());
            value.put("description", description(component));
            if (optional) {
                allowNull(value);
            } else {
                required.add(component.getName());
            }
            properties.set(component.getName(), value);
        }
        return schema.put("additionalProperties", false);
    }

    /** What may travel: no text of a person, no amount, no number with a fraction (D110). */
    private static ObjectNode value(String name, Type type) {
        return switch (type) {
            case ParameterizedType list when list.getRawType() == List.class ->
                    array(value(name, list.getActualTypeArguments()[0]));
            case Class<?> it when it == UUID.class -> string().put("format", "uuid");
            case Class<?> it when it == Instant.class -> string().put("format", "date-time");
            case Class<?> it when it == LocalDate.class -> string().put("format", "date");
            case Class<?> it when it == boolean.class -> Json.object().put("type", "boolean");
            case Class<?> it when it.isEnum() -> words(it);
            case Class<?> it when it.isRecord() -> object(it);
            case Class<?> it when it == String.class && name.equals("hash") ->
                    string().put("pattern", "^[0-9a-f]{64}$");
            case Class<?> it when it == String.class && name.endsWith("Code") ->
                    string().put("pattern", "^[A-Z][A-Z0-9_]*$");
            case Type it when WHOLE_NUMBERS.contains(it) -> Json.object().put("type", "integer");
            default -> throw new IllegalArgumentException(name + " may not travel: " + type);
        };
    }

    private static ObjectNode string() {
        return Json.object().put("type", "string");
    }

    private static ObjectNode array(ObjectNode items) {
        var array = Json.object().put("type", "array");
        array.set("items", items);
        return array;
    }

    private static ObjectNode words(Class<?> type) {
        var schema = string();
        var words = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(words::add);
        return schema;
    }

    private static void allowNull(ObjectNode value) {
        var type = value.get("type").asText();
        value.putArray("type").add(type).add("null");
        if (value.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
    }

    private static String description(RecordComponent component) {
        var type = component.getType();
        var record = component.getDeclaringRecord();
        return Meanings.of(record, component.getName())
                .or(() -> type == UUID.class ? identifier(component) : Optional.empty())
                .or(() -> type.isEnum() ? Optional.of(Meanings.of(type)) : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException(component + " needs a @param"));
    }

    private static Optional<String> identifier(RecordComponent component) {
        return Optional.of(identifierOf(component.getName()));
    }

    private static String identifierOf(String object) {
        return "Identifier of the " + object + ".";
    }
}
