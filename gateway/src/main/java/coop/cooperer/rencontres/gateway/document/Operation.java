package coop.cooperer.rencontres.gateway.document;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the readable page: an operation of the API. */
record Operation(String group, String method, String path, String name, String summary) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** The operations of a document, by group, each group in the order of its paths. */
    static List<Group> of(JsonObject document) {
        var paths = document.getJsonObject("paths");
        return paths.fieldNames().stream()
                .sorted()
                .flatMap(path -> ofPath(path, paths.getJsonObject(path)))
                .collect(Collectors.groupingBy(Operation::group, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Operations that belong together. */
    record Group(String name, List<Operation> operations) {}

    private static Stream<Operation> ofPath(String path, JsonObject item) {
        return item.fieldNames().stream()
                .filter(METHODS::contains)
                .map(method -> of(method, path, item.getJsonObject(method)));
    }

    private static Operation of(String method, String path, JsonObject operation) {
        return new Operation(
                operation.getJsonArray("tags", new JsonArray().add("")).getString(0),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.getString("operationId", ""),
                operation.getString("summary", ""));
    }
}
