package coop.cooperer.rencontres.gateway.membership;

import coop.cooperer.rencontres.gateway.session.RealmAdministration;
import coop.cooperer.rencontres.gateway.session.RealmSessions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Organisations and their members, which the realm keeps; it writes the invitations. Blocks. */
@ApplicationScoped
class Memberships {

    private static final String ALL = "/organizations";

    private final RealmAdministration realm;
    private final RealmSessions sessions;

    Memberships(RealmAdministration realm, RealmSessions sessions) {
        this.realm = realm;
        this.sessions = sessions;
    }

    /**
     * Begins an organisation and invites its founder, who owns it and belongs to it once the link
     * of the mail was followed; its id, or nothing when another has this name.
     */
    Optional<UUID> begin(String name, String founder) {
        var organisation =
                new JsonObject()
                        .put("name", name)
                        .put("alias", "organisation-" + UUID.randomUUID())
                        .put("enabled", true)
                        .put("attributes", attributes(name, founder));
        var begun = realm.post(ALL, organisation);
        if (begun.status() == 409) {
            return Optional.empty();
        }
        var id = UUID.fromString(begun.createdId());
        realm.postForm(of(id) + "/members/invite-existing-user", Map.of("id", founder));
        return Optional.of(id);
    }

    JsonArray members(UUID organisation) {
        var attributes = realm.get(of(organisation)).object().getJsonObject("attributes");
        var owners = attributes.getJsonArray("owner", new JsonArray());
        var members = new JsonArray();
        realm.get(of(organisation) + "/members?max=100").array().stream()
                .map(JsonObject.class::cast)
                .map(user -> member(user).put("owner", owners.contains(user.getString("id"))))
                .forEach(members::add);
        return members;
    }

    void invite(UUID organisation, String email) {
        realm.postForm(of(organisation) + "/members/invite-user", Map.of("email", email));
    }

    /** Ends the membership, and with it what it lets the person see now; whether there was one. */
    boolean remove(UUID organisation, UUID person) {
        var removed = realm.delete(of(organisation) + "/members/" + person);
        if (removed) {
            sessions.endAll(person);
        }
        return removed;
    }

    private static JsonObject attributes(String name, String owner) {
        return new JsonObject()
                .put("name", new JsonArray().add(name))
                .put("owner", new JsonArray().add(owner));
    }

    private static String of(UUID organisation) {
        return ALL + "/" + organisation;
    }

    private static JsonObject member(JsonObject user) {
        var name = user.getString("firstName", "") + " " + user.getString("lastName", "");
        return new JsonObject()
                .put("id", user.getString("id"))
                .put("name", name.strip())
                .put("email", user.getString("email", ""));
    }
}
