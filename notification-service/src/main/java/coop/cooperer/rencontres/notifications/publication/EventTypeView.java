package coop.cooperer.rencontres.notifications.publication;

import com.fasterxml.jackson.annotation.JsonRawValue;
import coop.cooperer.rencontres.contracts.Audience;
import coop.cooperer.rencontres.contracts.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of event as the catalogue shows it: all of it comes from the contracts.
 *
 * @param name what subscriptions call it
 * @param type what deliveries call it
 * @param scope the scope that it takes; empty if none
 * @param subject the kind of object that it is about
 */
record EventTypeView(
        String name,
        String type,
        Audience audience,
        String scope,
        String subject,
        @Schema(implementation = Object.class) @JsonRawValue String example,
        @Schema(implementation = Object.class) @JsonRawValue String schema) {

    static EventTypeView of(EventType type) {
        return new EventTypeView(
                type.simpleName(),
                type.name(),
                type.audience(),
                type.scope(),
                type.subject(),
                read(type, type.simpleName() + ".json"),
                read(type, "schemas/" + type.simpleName() + ".v1.json"));
    }

    private static String read(EventType type, String file) {
        try (var stream = type.event().getResourceAsStream(file)) {
            return new String(
                    Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
