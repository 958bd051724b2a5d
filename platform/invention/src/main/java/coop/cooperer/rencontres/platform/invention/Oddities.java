package coop.cooperer.rencontres.platform.invention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people, programs and attackers write where something else was meant. */
final class Oddities {

    /** In the place of a parameter. */
    static final List<String> TEXTS =
            List.of(
                    "x",
                    "-1",
                    "0",
                    "101",
                    "99999999999999999999",
                    "1e400",
                    "null",
                    "%",
                    "' or 1=1 --",
                    "\u0000",
                    "\ud83d\ude00",
                    "e\u0301\u202e",
                    "00000000-0000-0000-0000-000000000000",
                    "AAAA",
                    "a".repeat(2000));

    /** In the place of a whole body. */
    static final List<String> BODIES =
            List.of(
                    "{",
                    "null",
                    "[]",
                    "{}",
                    "\"text\"",
                    "1",
                    "true",
                    "\u0000",
                    "{\"unknownField\":1}",
                    "[[[[[[[[[[]]]]]]]]]]",
                    "[".repeat(3000),
                    "{\"a\":".repeat(3000));

    /** In the place of one value, as JSON. */
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "-1",
                    "0",
                    "1.5",
                    "1e400",
                    "9223372036854775807",
                    "99999999999999999999999999",
                    "\"\"",
                    "\" \"",
                    "\"x\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\ud83d\ude00\\u202e e\\u0301 \ufeff\"",
                    "\"2021-02-30\"",
                    "\"+999999999-12-31\"",
                    "\"0000-00-00\"",
                    "\"25:61\"",
                    "\"" + "é".repeat(120_000) + "\"",
                    "[]",
                    "[null]",
                    "[[1]]",
                    "{}",
                    "{\"a\":{}}");

    private static final String MARK = "\"\ue000\"";

    private Oddities() {}

    /** The sample with one thing wrong at a time, by what is wrong. */
    static Map<String, String> of(JsonNode sample) {
        var odd = new LinkedHashMap<String, String>();
        for (var place : places(sample, "")) {
            var text = marked(sample, place);
            for (var value : VALUES) {
                var name = value.length() > 30 ? value.substring(0, 10) + "…" : value;
                odd.put("field " + place + " = " + name, text.replace(MARK, value));
            }
            odd.put("without field " + place, without(sample, place));
        }
        return odd;
    }

    private static List<String> places(JsonNode node, String at) {
        var places = new ArrayList<String>();
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(
                            it -> {
                                places.add(at + "/" + it.getKey());
                                places.addAll(places(it.getValue(), at + "/" + it.getKey()));
                            });
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            places.add(at + "/0");
            places.addAll(places(array.get(0), at + "/0"));
        }
        return places;
    }

    private static String marked(JsonNode sample, String place) {
        var copy = sample.deepCopy();
        var name = place.substring(place.lastIndexOf('/') + 1);
        switch (parent(copy, place)) {
            case ObjectNode object -> object.put(name, "\ue000");
            case ArrayNode array -> array.set(0, "\ue000");
            default -> throw new IllegalStateException(place);
        }
        return copy.toString();
    }

    private static String without(JsonNode sample, String place) {
        var copy = sample.deepCopy();
        switch (parent(copy, place)) {
            case ObjectNode object -> object.remove(place.substring(place.lastIndexOf('/') + 1));
            case ArrayNode array -> array.removeAll();
            default -> throw new IllegalStateException(place);
        }
        return copy.toString();
    }

    private static JsonNode parent(JsonNode copy, String place) {
        return copy.at(place.substring(0, place.lastIndexOf('/')));
    }
}
