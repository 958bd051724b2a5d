package coop.cooperer.rencontres.gateway.audit;

import io.vertx.core.json.JsonArray;
import java.util.Optional;
import java.util.UUID;

/** What was done at the door itself. */
public interface Acts {

    /** Records an act for good; the states hold no secret and no personal data. */
    void record(String person, String kind, UUID subject, String before, String after);

    /** At most so many acts that answer the question, recorded before the mark, latest first. */
    JsonArray read(Question question, Optional<String> before, int limit);
}
