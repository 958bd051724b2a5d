package coop.cooperer.rencontres.gateway.partner;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A partner system.
 *
 * @param client the name it signs in with
 * @param name the name people know it by
 * @param scopes what it may do
 */
record Partner(String client, String name, List<String> scopes) {

    /** What a partner system may be allowed. */
    static final Set<String> SCOPES =
            Set.of(
                    "calls:read",
                    "seminars:read",
                    "registrations:write",
                    "media:read",
                    "webhooks:manage",
                    "events:read");

    static final String PREFIX = "partner-";

    private static final Pattern CLIENT = Pattern.compile(PREFIX + "[a-z0-9-]{1,60}");
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .,'’&()-]{0,79}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /**
     * The partner that this document asks for.
     *
     * @throws Refused when a name or a scope is not acceptable
     */
    static Partner asked(String body) {
        try {
            var json = new JsonObject(body);
            var name = json.getValue("name");
            var scopes = json.getValue("scopes");
            if (name instanceof String text
                    && NAME.matcher(text).matches()
                    && scopes instanceof JsonArray list
                    && !list.isEmpty()
                    && SCOPES.containsAll(list.getList())
                    && json.size() == 2) {
                return new Partner(
                        clientOf(text),
                        text,
                        list.stream().map(String.class::cast).distinct().sorted().toList());
            }
            throw new Refused(Problem.INVALID_FIELD);
        } catch (DecodeException | ClassCastException unreadable) {
            throw new Refused(Problem.MALFORMED_JSON);
        }
    }

    /** Whether this can be the client of a partner; no other client is ever touched from here. */
    static boolean isClient(String client) {
        return CLIENT.matcher(client).matches();
    }

    JsonObject document() {
        return new JsonObject()
                .put("client", client)
                .put("name", name)
                .put("scopes", new JsonArray(scopes));
    }

    private static String clientOf(String name) {
        var letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = OTHERS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
        var client = PREFIX + words.replaceAll("^-|-$", "");
        if (!isClient(client)) {
            throw new Refused(Problem.INVALID_FIELD);
        }
        return client;
    }
}
