package coop.cooperer.rencontres.contracts;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of all events, and what may become of them once released.
 *
 * @param shapes by path, for instance {@code CallPublished.lots[].id}, what a field is: {@code
 *     required uuid}
 */
record ReleasedFields(Map<String, String> shapes) {

    /** The fields as the records state them now. */
    static ReleasedFields now() {
        var fields = new ReleasedFields(new LinkedHashMap<>());
        EventType.all().forEach(type -> fields.addAll(type.simpleName(), EventSchema.of(type)));
        return fields;
    }

    /** Reads what {@link #print} wrote. */
    static ReleasedFields read(String text) {
        var shapes = new LinkedHashMap<String, String>();
        text.lines()
                .map(line -> line.split(" ", 2))
                .forEach(field -> shapes.put(field[0], field[1]));
        return new ReleasedFields(shapes);
    }

    String print() {
        return shapes.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue() + "\n")
                .collect(joining());
    }

    /** What a reader or a writer of these released fields could not live with in the later ones. */
    List<String> brokenBy(ReleasedFields later) {
        var broken = new ArrayList<String>();
        shapes.forEach(
                (path, shape) -> {
                    var now = later.shapes.getOrDefault(path, "gone");
                    if (!now.equals(shape)) {
                        broken.add("%s was %s and is %s".formatted(path, shape, now));
                    }
                });
        later.shapes.forEach(
                (path, shape) -> {
                    if (!shapes.containsKey(path)
                            && holderIsKnown(path)
                            && shape.startsWith("required")) {
                        broken.add(path + " is required, and older events lack it");
                    }
                });
        return broken;
    }

    /** Whether the event or the reference that a field sits in was released. */
    private boolean holderIsKnown(String path) {
        var holder = path.substring(0, path.lastIndexOf('.') + 1);
        return shapes.keySet().stream().anyMatch(released -> released.startsWith(holder));
    }

    private void addAll(String holder, JsonNode object) {
        var required = object.get("required").valueStream().map(JsonNode::asText).toList();
        object.get("properties")
                .properties()
                .forEach(
                        property -> {
                            var name = property.getKey();
                            var need = required.contains(name) ? "required" : "optional";
                            add(holder + "." + name, need, property.getValue());
                        });
    }

    private void add(String path, String need, JsonNode value) {
        var items = value.get("items");
        if (items != null) {
            add(path + "[]", need, items);
            return;
        }
        shapes.put(path, need + " " + shape(value));
        if (value.has("properties")) {
            addAll(path, value);
        }
    }

    private static String shape(JsonNode value) {
        if (value.has("enum")) {
            return value.get("enum").valueStream().map(JsonNode::asText).collect(joining("|"));
        }
        var type = value.get("type");
        return value.has("format")
                ? value.get("format").asText()
                : type.path(0).asText(type.asText());
    }
}
