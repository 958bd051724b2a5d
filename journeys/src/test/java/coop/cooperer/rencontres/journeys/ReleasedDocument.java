package coop.cooperer.rencontres.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** A document of the API as callers know it, and what a later one would break for them. */
record ReleasedDocument(ObjectNode document) {

    // JSON is YAML too.
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static ReleasedDocument read(Path file) throws IOException {
        return new ReleasedDocument((ObjectNode) YAML.readTree(file.toFile()));
    }

    /** One line for each thing that a caller of this document would miss; empty if none. */
    List<String> brokenBy(ReleasedDocument later) throws IOException {
        var changes = OpenApiCompare.fromContents(readable(), later.readable());
        var broken = new ArrayList<String>();
        changes.getMissingEndpoints().forEach(gone -> broken.add("gone: " + gone));
        changes.getChangedOperations().stream()
                .filter(changed -> changed.isIncompatible())
                .forEach(
                        changed ->
                                broken.add(
                                        "changed: %s %s"
                                                .formatted(
                                                        changed.getHttpMethod(),
                                                        changed.getPathUrl())));
        broken.addAll(lostFields(later));
        return broken;
    }

    /** The comparison takes a field of an answer for dispensable where none is called required. */
    private List<String> lostFields(ReleasedDocument later) {
        var lost = new ArrayList<String>();
        for (var schema : schemas().properties()) {
            var now = later.schemas().path(schema.getKey()).path("properties");
            schema.getValue()
                    .path("properties")
                    .fieldNames()
                    .forEachRemaining(
                            field -> {
                                if (!now.has(field)) {
                                    lost.add("lost: " + schema.getKey() + "." + field);
                                }
                            });
        }
        return lost;
    }

    private JsonNode schemas() {
        return document.at("/components/schemas");
    }

    /** The comparison knows 3.0 well; our documents say nothing that it could not say. */
    private String readable() throws IOException {
        return YAML.writeValueAsString(document.deepCopy().put("openapi", "3.0.3"));
    }
}
