package coop.cooperer.rencontres.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Reads and writes events as the services do, and prints documents for people. */
final class Json {

    /**
     * Tolerant of fields it does not know; to it, {@code null} and an absent field are the same.
     */
    static final ObjectMapper EVENTS =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
                    .build();

    private Json() {}

    static ObjectNode object() {
        return EVENTS.createObjectNode();
    }

    /** Prints a document with two spaces of indentation and a line feed at its end. */
    static String pretty(ObjectNode document) throws JsonProcessingException {
        var lines = new DefaultIndenter("  ", "\n");
        var separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);
        var printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return EVENTS.writer(printer).writeValueAsString(document) + "\n";
    }
}
