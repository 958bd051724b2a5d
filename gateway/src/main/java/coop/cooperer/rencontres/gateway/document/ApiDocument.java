package coop.cooperer.rencontres.gateway.document;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The OpenAPI documents of the services as one, as if there were one service. */
final class ApiDocument {

    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();

    private ApiDocument() {}

    /** A named part of a document, such as a schema. */
    private record Component(String kind, String name) {

        String reference() {
            return "\"#/components/" + kind + "/" + name + "\"";
        }

        Component of(String service) {
            var owner = Character.toUpperCase(service.charAt(0)) + service.substring(1);
            return new Component(kind, owner + name);
        }
    }

    /**
     * Merges.
     *
     * @param server the address of the door
     * @param documents what each service says, by its name
     * @param missing the services that said nothing; named under {@code x-missing-services}
     */
    static JsonObject merge(
            String server, SortedMap<String, JsonObject> documents, Collection<String> missing) {
        var merged = new ApiDocument();
        documents.forEach(merged::add);
        DoorAnswers.add(merged.paths, merged.components);
        var info = new JsonObject().put("title", "Rencontres").put("version", "1");
        var servers = new JsonArray().add(new JsonObject().put("url", server));
        var result =
                new JsonObject()
                        .put("openapi", "3.1.0")
                        .put("info", info.put("description", Publicity.SENTENCE))
                        .put("servers", servers)
                        .put("paths", merged.paths)
                        .put("components", merged.components);
        if (!missing.isEmpty()) {
            result.put("x-missing-services", new JsonArray(List.copyOf(missing)));
        }
        return result;
    }

    private void add(String service, JsonObject document) {
        var renamed = new LinkedHashMap<Component, Component>();
        var own = document;
        // A new name changes what refers to it, which may then differ from what is known as well.
        while (foundClash(own, service, renamed)) {
            own = withReferences(document, renamed);
        }
        var named = own;
        components(own)
                .forEach(
                        component ->
                                put(
                                        renamed.getOrDefault(component, component),
                                        value(named, component)));
        for (var path : members(own, "paths").getMap().keySet()) {
            if (path.startsWith("/api/") || path.startsWith("/feeds/")) {
                paths.put(path, tagged(service, members(own, "paths").getJsonObject(path)));
            }
        }
    }

    private boolean foundClash(
            JsonObject document, String service, Map<Component, Component> renamed) {
        var clashes =
                components(document)
                        .filter(component -> !renamed.containsKey(component))
                        .filter(component -> clashes(component, value(document, component)))
                        .toList();
        clashes.forEach(component -> renamed.put(component, component.of(service)));
        return !clashes.isEmpty();
    }

    private boolean clashes(Component component, Object value) {
        var known = members(components, component.kind()).getValue(component.name());
        return known != null && !known.equals(value);
    }

    private void put(Component component, Object value) {
        components.put(
                component.kind(),
                members(components, component.kind()).put(component.name(), value));
    }

    private static JsonObject withReferences(
            JsonObject document, Map<Component, Component> renamed) {
        var text = document.encode();
        for (var one : renamed.entrySet()) {
            text = text.replace(one.getKey().reference(), one.getValue().reference());
        }
        return new JsonObject(text);
    }

    private static Stream<Component> components(JsonObject document) {
        var kinds = members(document, "components");
        return kinds.fieldNames().stream()
                .flatMap(
                        kind ->
                                members(kinds, kind).fieldNames().stream()
                                        .map(name -> new Component(kind, name)));
    }

    private static Object value(JsonObject document, Component component) {
        return members(members(document, "components"), component.kind())
                .getValue(component.name());
    }

    private static JsonObject members(JsonObject of, String name) {
        return of.getJsonObject(name, new JsonObject());
    }

    private static JsonObject tagged(String service, JsonObject operations) {
        for (var name : operations.fieldNames()) {
            if (operations.getValue(name) instanceof JsonObject operation
                    && operation.containsKey("responses")
                    && !operation.containsKey("tags")) {
                operation.put("tags", new JsonArray().add(service));
            }
        }
        return operations;
    }
}
