package coop.cooperer.rencontres.gateway.partner;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
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
    static Partner asked(JsonObject json) {
        if (json.size() == 2
                && json.getValue("name") instanceof String name
                && NAME.matcher(name).matches()
                && json.getValue("scopes") instanceof JsonArray list
                && !list.isEmpty()
                && list.stream().allMatch(Partner::isScope)) {
            var scopes = list.stream().map(String.class::cast).distinct().sorted().toList();
            return new Partner(clientOf(name), name, scopes);
        }
        throw new Refused(Problem.INVALID_FIELD);
    }

    /** Whether this can be the client of a partner; no other client is ever touched from here. */
    static boolean isClient(String client) {
        return CLIENT.matcher(client).matches();
    }

    private static boolean isScope(Object asked) {
        return asked instanceof String scope && SCOPES.contains(scope);
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
