package coop.cooperer.rencontres.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Shows in the document of a service what its fields and the bodies it takes look like. The words
 * come from {@code META-INF/examples.properties}, where each field has one, by its name or by its
 * schema and name. It runs before {@link DocumentedAnswers}, whose problems stay as they are.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class DocumentedExamples implements OASFilter {

    private static final String JSON = "application/json";
    private static final String REFERENCE = "#/components/schemas/";
    private static final String WORDS = "/META-INF/examples.properties";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String ID = "7c3d2b1a-0f4e-4a6b-9c8d-1e2f3a4b5c6d";

    private final Properties words = words();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas =
                Optional.ofNullable(document.getComponents())
                        .map(components -> components.getSchemas())
                        .orElse(Map.of());
        schemas.forEach(this::illustrate);
        Optional.ofNullable(document.getPaths())
                .map(paths -> paths.getPathItems())
                .orElse(Map.of())
                .values()
                .forEach(
                        item ->
                                item.getOperations()
                                        .values()
                                        .forEach(it -> illustrate(it, schemas)));
    }

    private void illustrate(String name, Schema schema) {
        Optional.ofNullable(schema.getProperties())
                .orElse(Map.of())
                .forEach(
                        (field, value) -> {
                            var general = words.getProperty(field);
                            illustrate(value, words.getProperty(name + "." + field, general));
                        });
        if ("uuid".equals(schema.getFormat())) {
            schema.setExamples(List.of(ID));
        }
    }

    private static void illustrate(Schema field, @Nullable String word) {
        if (word == null || field.getEnumeration() != null || field.getExamples() != null) {
            return;
        }
        switch (type(field)) {
            case STRING -> {
                if (field.getFormat() == null) {
                    field.setExamples(List.of(word));
                }
            }
            case INTEGER, NUMBER -> {
                if (NUMBER.matcher(word).matches()) {
                    field.setExamples(List.of(new BigDecimal(word)));
                }
            }
            default -> {
                // A list or an object is shown by what it holds.
            }
        }
    }

    private static void illustrate(Operation operation, Map<String, Schema> schemas) {
        Optional.ofNullable(operation.getRequestBody())
                .map(RequestBody::getContent)
                .map(content -> content.getMediaType(JSON))
                .filter(media -> media.getExample() == null && media.getSchema() != null)
                .ifPresent(media -> media.setExample(example(media.getSchema(), schemas)));
    }

    private static Object example(Schema schema, Map<String, Schema> schemas) {
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(REFERENCE.length());
            return example(Objects.requireNonNull(schemas.get(name), name), schemas);
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().getFirst();
        }
        if (schema.getExamples() != null) {
            return schema.getExamples().getFirst();
        }
        return switch (type(schema)) {
            case ARRAY -> List.of(example(schema.getItems(), schemas));
            case BOOLEAN -> true;
            case INTEGER, NUMBER -> 1;
            case STRING -> ofFormat(schema);
            default -> {
                var fields = new LinkedHashMap<String, Object>();
                Optional.ofNullable(schema.getProperties())
                        .orElse(Map.of())
                        .forEach((name, field) -> fields.put(name, example(field, schemas)));
                yield fields;
            }
        };
    }

    private static String ofFormat(Schema schema) {
        return switch (Objects.requireNonNullElse(schema.getFormat(), "")) {
            case "uuid" -> ID;
            case "date" -> "2021-10-07";
            case "date-time" -> "2021-05-20T21:59:59Z";
            case "uri" -> "https://exemple.example.org";
            default -> "…";
        };
    }

    private static SchemaType type(Schema schema) {
        var types = Optional.ofNullable(schema.getType()).orElse(List.of());
        return types.stream()
                .filter(type -> type != SchemaType.NULL)
                .findFirst()
                .orElse(SchemaType.OBJECT);
    }

    private static Properties words() {
        try (var file =
                new InputStreamReader(
                        Objects.requireNonNull(DocumentedExamples.class.getResourceAsStream(WORDS)),
                        StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(file);
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
