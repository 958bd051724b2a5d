package coop.cooperer.rencontres.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.Set;

class ReleasedExampleTest {

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_COUNT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    @EveryEvent
    void stillReadsAndWritesTheSame(EventType type) throws IOException {
        var released = example(type);

        var event = Json.EVENTS.treeToValue(released, type.event());

        assertThat(Json.EVENTS.<JsonNode>valueToTree(event)).as(type.name()).isEqualTo(released);
    }

    @EveryEvent
    void satisfiesItsSchema(EventType type) throws IOException {
        assertThat(objections(type, example(type))).as(type.name()).isEmpty();
    }

    @EveryEvent
    void doesNotSatisfyItWithOneMoreField(EventType type) throws IOException {
        var talkative = example(type).put("comment", "hello");

        assertThat(objections(type, talkative)).isNotEmpty();
    }

    @EveryEvent
    void doesNotSatisfyItWithAnyFieldOfAnotherType(EventType type) throws IOException {
        for (var component : type.event().getRecordComponents()) {
            var wrong = example(type);
            wrong.putArray(component.getName()).addArray();

            assertThat(objections(type, wrong)).as(component.getName()).isNotEmpty();
        }
    }

    @EveryEvent
    void isStillReadWithAFieldThatTheReaderDoesNotKnow(EventType type) throws IOException {
        var later = example(type).put("addedLater", true);

        assertThat(Json.EVENTS.treeToValue(later, type.event()))
                .isEqualTo(Json.EVENTS.treeToValue(example(type), type.event()));
    }

    private static ObjectNode example(EventType type) throws IOException {
        return (ObjectNode) Json.EVENTS.readTree(Committed.example(type).text());
    }

    private static Set<ValidationMessage> objections(EventType type, JsonNode data) {
        return SCHEMAS.getSchema(EventSchema.of(type), FORMATS_COUNT).validate(data);
    }
}
