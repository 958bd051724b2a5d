package coop.cooperer.rencontres.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    @Test
    void whatTwoServicesCallTheSameAndMeanTheSameIsShared() {
        var merged = merge("string", "string");

        assertThat(schemas(merged)).containsOnlyKeys("Holder", "Page");
    }

    @Test
    void whatTwoServicesCallTheSameAndMeanDifferentlyIsKeptApart() {
        var merged = merge("string", "integer");

        assertThat(schemas(merged)).containsOnlyKeys("Holder", "Page", "MediaHolder", "MediaPage");
        assertThat(merged.getJsonObject("paths").getJsonObject("/api/v1/media").encode())
                .contains("#/components/schemas/MediaHolder");
        assertThat(String.valueOf(schemas(merged).get("MediaHolder")))
                .contains("#/components/schemas/MediaPage");
    }

    private static JsonObject merge(String here, String there) {
        var documents =
                new TreeMap<>(
                        Map.of(
                                "calls", document("/api/v1/calls", here),
                                "media", document("/api/v1/media", there)));
        return ApiDocument.merge("http://localhost", documents, List.of());
    }

    private static Map<String, Object> schemas(JsonObject document) {
        return document.getJsonObject("components").getJsonObject("schemas").getMap();
    }

    private static JsonObject document(String path, String type) {
        return new JsonObject(
                """
                {
                  "paths": {"%s": {"get": {
                    "responses": {"200": {"$ref": "#/components/schemas/Holder"}}
                  }}},
                  "components": {"schemas": {
                    "Holder": {"properties": {"page": {"$ref": "#/components/schemas/Page"}}},
                    "Page": {"type": "%s"}
                  }}
                }
                """
                        .formatted(path, type));
    }
}
