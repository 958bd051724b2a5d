package coop.cooperer.rencontres.contracts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page of all events that people read. */
final class EventsPage {

    private static final String HEAD =
            """
            # Events

            What the services tell each other on Kafka, and partner systems by webhook. The CloudEvents
            `type` of an event is `coop.cooperer.rencontres.<Event>.v1`. Its data is `subject`, the
            identifier of the object named in that column, and the fields of the last column: `[]`
            marks a list, `?` a field that may be absent. Readers ignore fields they do not know.

            *Internal* events stay between the services; *partner* events may be told to a system that
            holds the scope; *open* events to every subscriber. *Pseudonyms* are identifiers that stand
            for a person, whom only the producer can name.

            Schemas and examples lie in `contracts/src/main/resources`, the AsyncAPI document as well.
            This page is written from the records; [contracts](../contracts/README.md) says how.
            """;

    private EventsPage() {}

    static String print() {
        var topics =
                EventType.all().stream()
                        .collect(groupingBy(EventType::topic, LinkedHashMap::new, toList()));
        return HEAD
                + topics.values().stream().map(EventsPage::topic).collect(joining())
                + words().map(EventsPage::words).collect(joining());
    }

    private static String topic(List<EventType> events) {
        var any = events.getFirst();
        return """

        ## `%s`, told by %s

        | Event | What happened | Subject | Audience | Scope | Privacy | Data |
        | --- | --- | --- | --- | --- | --- | --- |
        """
                        .formatted(any.topic(), any.producer())
                + events.stream().map(EventsPage::row).collect(joining());
    }

    private static String row(EventType type) {
        return "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        type.simpleName(),
                        Meanings.of(type.event()),
                        type.subject(),
                        word(type.audience()),
                        type.scope().isEmpty() ? "–" : "`" + type.scope() + "`",
                        word(type.privacy()),
                        data(type));
    }

    private static String data(EventType type) {
        var schema = EventSchema.of(type);
        schema.withObjectProperty("properties").remove("subject");
        return schema.get("properties").isEmpty() ? "–" : fields(schema);
    }

    private static String fields(JsonNode object) {
        var required = object.get("required").valueStream().map(JsonNode::asText).toList();
        return object.get("properties")
                .propertyStream()
                .map(it -> field(it.getKey(), it.getValue(), required.contains(it.getKey())))
                .collect(joining(", "));
    }

    private static String field(String name, JsonNode value, boolean required) {
        var items = value.path("items");
        return "`%s%s%s`%s"
                .formatted(
                        name,
                        items.isMissingNode() ? "" : "[]",
                        required ? "" : "?",
                        items.has("properties") ? " (" + fields(items) + ")" : "");
    }

    private static Stream<Class<?>> words() {
        return EventType.all().stream()
                .flatMap(type -> parts(type.event()))
                .filter(Class::isEnum)
                .distinct();
    }

    /** The types of all components of a record, and of the records in its lists. */
    private static Stream<Class<?>> parts(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(EventsPage::part)
                .flatMap(part -> part.isRecord() ? parts(part) : Stream.of(part));
    }

    private static Class<?> part(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static String words(Class<?> type) {
        return """

        ## %s

        %s

        | Word | Meaning |
        | --- | --- |
        """
                        .formatted(type.getSimpleName(), Meanings.of(type))
                + Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .map(
                                word ->
                                        "| `%s` | %s |\n"
                                                .formatted(
                                                        word,
                                                        Meanings.of(type, word).orElseThrow()))
                        .collect(joining());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
