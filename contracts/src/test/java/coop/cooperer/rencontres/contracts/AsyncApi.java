package coop.cooperer.rencontres.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Locale;

/** The AsyncAPI document: a channel a topic, a message an event, an operation a producer. */
final class AsyncApi {

    static final ObjectMapper YAML =
            YAMLMapper.builder()
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build();

    private static final String COMMON =
            """
            asyncapi: 3.0.0
            info:
              title: Rencontres
              version: 1.0.0
              description: >-
                What the services tell each other on Kafka, and partner systems by webhook:
                CloudEvents 1.0 in binary mode, identifiers and states only. Events of one subject
                and one producer keep their order. Readers ignore fields and types they do not know.
              license:
                name: Apache-2.0
                url: https://www.apache.org/licenses/LICENSE-2.0
            defaultContentType: application/json
            channels: {}
            operations: {}
            components:
              messages: {}
              messageTraits:
                fact:
                  contentType: application/json
                  bindings:
                    kafka:
                      key:
                        type: string
                        format: uuid
                        description: The subject, as in ce_subject.
                      bindingVersion: 0.5.0
              schemas:
                envelope:
                  type: object
                  required:
                    - ce_specversion
                    - ce_id
                    - ce_source
                    - ce_type
                    - ce_time
                    - ce_subject
                    - ce_sequence
                    - ce_correlationid
                  properties:
                    ce_specversion:
                      const: '1.0'
                    ce_id:
                      type: string
                      format: uuid
                      description: The same over every repetition of the event.
                    ce_source:
                      type: string
                      format: uri-reference
                      description: The service that tells the event.
                    ce_type:
                      type: string
                      description: What the payload is, with its major version.
                    ce_time:
                      type: string
                      format: date-time
                      description: When the producer stored the event, in real time.
                    ce_subject:
                      type: string
                      format: uuid
                      description: The object that the event is about.
                    ce_sequence:
                      type: string
                      pattern: ^[1-9][0-9]*$
                      description: Position among the events of this subject and source, without gaps.
                    ce_correlationid:
                      type: string
                      description: The request that all this began with.
                    ce_causationid:
                      type: string
                      description: The ce_id of the event that caused this one, if one did.
                    ce_traceparent:
                      type: string
                      description: W3C trace context of the transaction that stored the event.
            """;

    private final ObjectNode document;

    private AsyncApi(ObjectNode document) {
        this.document = document;
    }

    static String print() throws JsonProcessingException {
        var api = new AsyncApi((ObjectNode) YAML.readTree(COMMON));
        EventType.all().forEach(api::add);
        return YAML.writeValueAsString(api.document);
    }

    private void add(EventType type) {
        var name = type.simpleName();
        document.withObject("/components/messages").set(name, message(type));
        channel(type)
                .withObjectProperty("messages")
                .set(name, reference("#/components/messages/" + name));
    }

    /** The channel of an event; the first event of a topic opens it, with its one operation. */
    private ObjectNode channel(EventType type) {
        var name = type.topic().replaceFirst("\\.v\\d+$", "");
        var channels = document.withObjectProperty("channels");
        if (!channels.has(name)) {
            channels.putObject(name)
                    .put("address", type.topic())
                    .put("description", Meanings.of(type.event().getDeclaringClass()));
            document.withObjectProperty("operations")
                    .putObject(name + ".tell")
                    .put("action", "send")
                    .put("x-owner", type.producer())
                    .set("channel", reference("#/channels/" + name));
        }
        return channels.withObjectProperty(name);
    }

    private static ObjectNode message(EventType type) {
        var message =
                Json.object()
                        .put("name", type.name())
                        .put("title", type.simpleName())
                        .put("summary", Meanings.of(type.event()))
                        .put("x-owner", type.producer())
                        .put("x-privacy", word(type.privacy()))
                        .put("x-audience", word(type.audience()));
        if (!type.scope().isEmpty()) {
            message.put("x-scope", type.scope());
        }
        message.putArray("traits").add(reference("#/components/messageTraits/fact"));
        message.set("headers", headers(type));
        message.set("payload", reference(payload(type)));
        return message;
    }

    private static ObjectNode headers(EventType type) {
        var fixed = Json.object();
        fixed.putObject("ce_type").put("const", type.name());
        fixed.putObject("ce_source").put("const", "/" + type.producer());
        var headers = Json.object().put("type", "object");
        headers.putArray("allOf")
                .add(reference("#/components/schemas/envelope"))
                .addObject()
                .set("properties", fixed);
        return headers;
    }

    /** The schema beside the document, so that a reader of the jar or of the site can follow it. */
    private static String payload(EventType type) {
        return Committed.RESOURCES.relativize(Committed.schema(type).file()).toString();
    }

    private static ObjectNode reference(String target) {
        return Json.object().put("$ref", target);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
