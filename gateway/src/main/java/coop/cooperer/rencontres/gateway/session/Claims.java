package coop.cooperer.rencontres.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a signed token says. It is not verified here: these tokens came from the realm itself, over
 * a connection that the door opened, or were verified when they were brought.
 */
public record Claims(JsonObject values) {

    /** The claims of a token that was verified, or that the realm itself gave. */
    public static Claims of(String token) {
        var payload = token.split("\\.", 3)[1];
        var json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        return new Claims(new JsonObject(json));
    }

    Instant expiry() {
        return Instant.ofEpochSecond(values.getLong("exp"));
    }

    String text(String name) {
        return values.getString(name, "");
    }

    /** The roles that the realm gave. */
    public List<String> roles() {
        @Nullable JsonObject access = values.getJsonObject("realm_access");
        return access == null
                ? List.of()
                : access.getJsonArray("roles").stream().map(String.class::cast).sorted().toList();
    }

    /** The organisations of the person, by alias. */
    public Stream<Organisation> organisations() {
        @Nullable JsonObject named = values.getJsonObject("organization");
        return named == null
                ? Stream.of()
                : named.fieldNames().stream()
                        .sorted()
                        .map(
                                alias ->
                                        Organisation.of(
                                                alias, named.getJsonObject(alias), text("sub")));
    }

    /**
     * An organisation that the token names.
     *
     * @param owner whether the person decides who belongs to it (D105)
     */
    public record Organisation(String id, String alias, String name, boolean owner) {

        private static Organisation of(String alias, JsonObject attributes, String person) {
            return new Organisation(
                    attributes.getString("id"),
                    alias,
                    all(attributes, "name").findFirst().orElse(alias),
                    all(attributes, "owner").anyMatch(person::equals));
        }

        private static Stream<String> all(JsonObject attributes, String name) {
            @Nullable JsonArray values = attributes.getJsonArray(name);
            return values == null ? Stream.of() : values.stream().map(String.class::cast);
        }
    }
}
