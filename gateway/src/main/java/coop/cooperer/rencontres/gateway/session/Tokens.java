package coop.cooperer.rencontres.gateway.session;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;

/**
 * What the realm gave for a person, or for a partner system whose people look after it.
 *
 * @param access what the services accept
 * @param refresh what the realm takes, once, for the next ones; of a partner system its own secret
 * @param identity who it is; empty for a partner system
 */
public record Tokens(String access, String refresh, String identity) {

    static Tokens ofPartner(String access, String secret) {
        return new Tokens(access, secret, "");
    }

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

    /** The name of the partner system, if these are the tokens of one. */
    public Optional<String> partner() {
        return identity.isEmpty() ? Optional.of(Claims.of(access).text("azp")) : Optional.empty();
    }

    /** The session of the person at the realm, which outlives single tokens; a partner has none. */
    String realmSession() {
        return identity.isEmpty() ? "" : Claims.of(identity).text("sid");
    }

    @Override
    public String toString() {
        return "Tokens[…]";
    }
}
