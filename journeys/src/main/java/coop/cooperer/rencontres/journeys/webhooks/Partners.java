package coop.cooperer.rencontres.journeys.webhooks;

import coop.cooperer.rencontres.journeys.door.Answer;
import coop.cooperer.rencontres.journeys.door.Door;
import coop.cooperer.rencontres.journeys.door.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The demonstration partner, who subscribes for many receivers. */
public final class Partners {

    private static final String SUBSCRIPTIONS = "/api/v1/webhooks/subscriptions";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final World world;

    /** The partner as this world knows it. */
    public Partners(World world) {
        this.world = world;
    }

    /** Subscribes to what is held of one seminar, once the platform has heard of it. */
    public Subscribed subscribe(String url, UUID seminar) {
        var wish =
                Map.of(
                        "url",
                        url,
                        "events",
                        List.of("SeminarHeld"),
                        "filter",
                        Map.of("seminars", List.of(seminar)));
        var answer = untilKnown(wish).expect(201);
        return new Subscribed(answer.id("id"), answer.text("secret"));
    }

    /** Ends a subscription, and all that waits for it. */
    public void unsubscribe(Subscribed subscribed) {
        door().delete(SUBSCRIPTIONS + "/" + subscribed.id()).expect(204);
    }

    private Answer untilKnown(Map<String, ?> wish) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = door().post(SUBSCRIPTIONS, wish);
            if (answer.status() != 422 || System.nanoTime() > until) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private Door door() {
        return world.asPartner("partner-cae", "openid webhooks:manage events:read");
    }

    /** A subscription and its secret. */
    public record Subscribed(UUID id, String secret) {}
}
