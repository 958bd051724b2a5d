package coop.cooperer.rencontres.platform.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The committed OpenAPI document of a service says what the running one serves. {@code
 * -Drencontres.rewrite=true} writes it anew, so that a change is seen in review.
 */
public final class OpenApiComparison {

    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");
    private static final ObjectMapper YAML =
            new ObjectMapper(
                    new YAMLFactory()
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS));

    private OpenApiComparison() {}

    /** Fails if the two documents differ as trees, or if a field is not shown by an example. */
    public static void compare() throws IOException {
        var served =
                (ObjectNode)
                        new ObjectMapper()
                                .readTree(
                                        given().queryParam("format", "json")
                                                .get("/q/openapi")
                                                .asByteArray());
        served.remove("servers");
        if (Boolean.getBoolean("rencontres.rewrite")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, YAML.writeValueAsString(served));
        }
        assertThat(YAML.readTree(COMMITTED.toFile()))
                .as("%s; rewrite it with -Drencontres.rewrite=true", COMMITTED)
                .isEqualTo(served);
        assertThat(fieldsWithoutExample(served))
                .as("fields to show in META-INF/examples.properties of the platform")
                .isEmpty();
    }

    private static List<String> fieldsWithoutExample(JsonNode document) {
        var bare = new ArrayList<String>();
        for (var schema : document.at("/components/schemas").properties()) {
            schema.getValue().path("properties").properties().stream()
                    .filter(field -> isBare(field.getValue()))
                    .forEach(field -> bare.add(schema.getKey() + "." + field.getKey()));
        }
        // What went wrong is shown by the example of the whole problem.
        bare.removeIf(field -> field.startsWith("Problem."));
        return bare;
    }

    private static boolean isBare(JsonNode field) {
        var type = field.path("type").asText();
        return (type.equals("string") || type.equals("integer") || type.equals("number"))
                && !(field.has("examples") || field.has("enum"))
                && !List.of("uuid", "date", "date-time").contains(field.path("format").asText());
    }
}
