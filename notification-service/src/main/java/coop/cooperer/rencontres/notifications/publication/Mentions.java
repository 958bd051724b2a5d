package coop.cooperer.rencontres.notifications.publication;

import com.fasterxml.jackson.databind.JsonNode;
import coop.cooperer.rencontres.contracts.EventType;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The objects that an event names in its own data, by the words of the glossary: its subject, and
 * the fields that are called like one or several of them.
 */
record Mentions(Set<UUID> calls, Set<UUID> lots, Set<UUID> seminars, Set<UUID> committees) {

    static Mentions of(EventType type, JsonNode data) {
        return new Mentions(
                named("call", "calls", type, data),
                named("lot", "lots", type, data),
                named("seminar", "seminars", type, data),
                named("committee", "committees", type, data));
    }

    private static Set<UUID> named(String one, String many, EventType type, JsonNode data) {
        var ids = new HashSet<UUID>();
        if (type.subject().equals(one)) {
            add(ids, data.path("subject"));
        }
        add(ids, data.path(one));
        // A call that is published lists its lots and seminars as objects with an id.
        data.path(many).forEach(it -> add(ids, it.isObject() ? it.path("id") : it));
        return ids;
    }

    private static void add(Set<UUID> ids, JsonNode id) {
        if (id.isTextual()) {
            ids.add(UUID.fromString(id.asText()));
        }
    }
}
