package coop.cooperer.rencontres.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("coop.cooperer.rencontres.contracts.EventType#all")
class ReleasedExampleTest {

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final EventType type;
    private final JsonSchema schema;

    ReleasedExampleTest(EventType type) {
        this.type = type;
        this.schema = SCHEMAS.getSchema(EventSchema.of(type), FORMATS_COUNT);
    }

    @Test
    void stillReadsAndWritesTheSame() throws IOException {
        var event = Json.EVENTS.treeToValue(example(), type.event());

        assertThat(Json.EVENTS.<JsonNode>valueToTree(event)).isEqualTo(example());
    }

    @Test
    void showsEveryField() throws IOException {
        assertThat(example().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(components());
    }

    @Test
    void satisfiesItsSchema() throws IOException {
        assertThat(schema.validate(example())).isEmpty();
    }

    @Test
    void doesNotSatisfyItWithOneMoreField() throws IOException {
        assertThat(schema.validate(example().put("comment", "hello"))).isNotEmpty();
    }

    @Test
    void doesNotSatisfyItWithAnyFieldOfAnotherType() throws IOException {
        for (var component : components()) {
            var wrong = example();
            wrong.putArray(component).addArray();

            assertThat(schema.validate(wrong)).as(component).isNotEmpty();
        }
    }

    @Test
    void isStillReadWithAFieldThatTheReaderDoesNotKnow() throws IOException {
        var later = example().put("addedLater", true);

        assertThat(Json.EVENTS.treeToValue(later, type.event()))
                .isEqualTo(Json.EVENTS.treeToValue(example(), type.event()));
    }

    private ObjectNode example() throws IOException {
        return (ObjectNode) Json.EVENTS.readTree(Committed.example(type).text());
    }

    private List<String> components() {
        return List.of(type.event().getRecordComponents()).stream()
                .map(component -> component.getName())
                .toList();
    }
}
