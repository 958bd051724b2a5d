package coop.cooperer.rencontres.gateway.session;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends what a person has open here, so that the next request brings what the realm says now. */
@ApplicationScoped
public class RealmSessions {

    private final RealmAdministration realm;
    private final Sessions sessions;

    RealmSessions(RealmAdministration realm, Sessions sessions) {
        this.realm = realm;
        this.sessions = sessions;
    }

    /** Ends all sessions of the person at the door; those of the realm go on. Blocks. */
    public void endAll(UUID person) {
        realm.get("/users/" + person + "/sessions").array().stream()
                .map(session -> ((JsonObject) session).getString("id"))
                .forEach(sessions::closeAll);
    }
}
