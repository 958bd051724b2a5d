package coop.cooperer.rencontres.gateway.session;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/**
 * What the realm gave for a person.
 *
 * @param access what the services accept
 * @param refresh what the realm takes, once, for the next ones
 * @param identity who it is
 */
public record Tokens(String access, String refresh, String identity) {

    static Tokens parse(String json) {
        var values = new JsonObject(json);
        return new Tokens(
                values.getString("access"),
                values.getString("refresh"),
                values.getString("identity"));
    }

    String json() {
        return new JsonObject()
                .put("access", access)
                .put("refresh", refresh)
                .put("identity", identity)
                .encode();
    }

    Instant expiry() {
        return Claims.of(access).expiry();
    }

    /** The person, by the id that the realm gave. */
    public String person() {
        return Claims.of(access).text("sub");
    }

    /** The session of the person at the realm, which outlives single tokens. */
    String realmSession() {
        return Claims.of(identity).text("sid");
    }

    @Override
    public String toString() {
        return "Tokens[…]";
    }
}
