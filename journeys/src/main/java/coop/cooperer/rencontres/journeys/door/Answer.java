package coop.cooperer.rencontres.journeys.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** What the platform answered, and under which request id. */
public record Answer(int status, JsonNode body, String requestId) {

    /**
     * The same answer if it has this status.
     *
     * @throws UnexpectedAnswer otherwise
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new UnexpectedAnswer(
                    "%d instead of %d: %s".formatted(status, expected, body.toString()));
        }
        return this;
    }

    /** The same answer if it is a problem with this code. */
    public Answer expectProblem(int expected, String code) {
        expect(expected);
        if (!code.equals(text("code"))) {
            throw new UnexpectedAnswer(
                    "problem %s instead of %s: %s".formatted(text("code"), code, body));
        }
        return this;
    }

    /** A text of the body, by JSON pointer or by the name of a field; empty if absent. */
    public String text(String field) {
        return at(field).asText("");
    }

    /** A part of the body, by JSON pointer or by the name of a field. */
    public JsonNode at(String field) {
        return field.startsWith("/") ? body.at(field) : body.path(field);
    }

    /** An id of the body. */
    public UUID id(String field) {
        return UUID.fromString(text(field));
    }

    /** The platform answered something else than the story needs. */
    public static final class UnexpectedAnswer extends RuntimeException {

        private static final long serialVersionUID = 1;

        public UnexpectedAnswer(String message) {
            super(message);
        }
    }
}
