package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.World;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The mails of decisions, which wait until an administrator lets them go. */
final class Outbox {

    private static final String MESSAGES = "/api/v1/notifications/messages";

    private final World world;

    Outbox(World world) {
        this.world = world;
    }

    /** Lets go whatever waits now. */
    void release() {
        var waiting = waiting();
        if (!waiting.isEmpty()) {
            world.as("admin1")
                    .post(MESSAGES + "/releases", Map.of("messages", waiting))
                    .expect(201);
        }
    }

    private List<String> waiting() {
        var held = world.as("admin1").get(MESSAGES + "?status=HELD&limit=100").expect(200);
        return StreamSupport.stream(held.at("items").spliterator(), false)
                .map(it -> it.path("id").asText())
                .toList();
    }
}
