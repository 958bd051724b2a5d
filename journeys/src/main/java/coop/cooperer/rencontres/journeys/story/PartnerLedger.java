package coop.cooperer.rencontres.journeys.story;

import com.fasterxml.jackson.databind.JsonNode;
import coop.cooperer.rencontres.journeys.door.Door;
import coop.cooperer.rencontres.journeys.door.World;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * A partner that subscribes to every event there is, and holds what its receiver was told against
 * the feed of all public events since it began.
 */
final class PartnerLedger implements AutoCloseable {

    private static final String SCOPES =
            "calls:read seminars:read media:read events:read webhooks:manage";

    private final World world;
    private final Checkpoints story;
    private final WebhookReceiver receiver = new WebhookReceiver();
    private String subscription = "";
    private String before = "";
    private String begun = "";

    PartnerLedger(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    /** Subscribes under a secret of its own choice, and remembers where the feed ended. */
    void begin() {
        var types = door().get("/api/v1/webhooks/event-types").expect(200);
        var secret = secret();
        receiver.trust(secret);
        before = end();
        subscription =
                door().post(
                                "/api/v1/webhooks/subscriptions",
                                Map.of(
                                        "url",
                                        receiver.address(),
                                        "secret",
                                        secret,
                                        "events",
                                        texts(types.at("items"), "name")))
                        .expect(201)
                        .text("id");
        begun = end();
    }

    /** Every public event since then has come, once by its id, and nothing else. */
    void holds() {
        story.until("every public event", () -> receiver.ids().containsAll(toldAfter(begun)));
        story.expect("there were events", toldAfter(begun).size() > 5);
        story.expect("no event but these", toldAfter(before).containsAll(receiver.ids()));
        story.expect("no forged or broken delivery", receiver.refused() == 0);
    }

    private static String secret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    private Set<String> toldAfter(String position) {
        var told = new HashSet<String>();
        var after = position;
        while (true) {
            var page = door().get("/api/v1/events?limit=1000&after=" + after).expect(200);
            told.addAll(texts(page.at("items"), "id"));
            if (page.at("items").isEmpty()) {
                return told;
            }
            after = page.text("next");
        }
    }

    private String end() {
        var after = "";
        while (true) {
            var query = after.isEmpty() ? "?limit=1000" : "?limit=1000&after=" + after;
            var page = door().get("/api/v1/events" + query).expect(200);
            after = page.text("next");
            if (page.at("items").isEmpty()) {
                return after;
            }
        }
    }

    private Door door() {
        return world.asPartner("partner-cae", SCOPES);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(it -> it.path(field).asText())
                .toList();
    }

    @Override
    public void close() {
        if (!subscription.isEmpty()) {
            door().delete("/api/v1/webhooks/subscriptions/" + subscription);
        }
        receiver.close();
    }
}
