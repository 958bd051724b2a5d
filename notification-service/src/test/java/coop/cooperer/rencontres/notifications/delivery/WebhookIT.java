package coop.cooperer.rencontres.notifications.delivery;

import static coop.cooperer.rencontres.notifications.Callers.partner;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarHeld;
import coop.cooperer.rencontres.notifications.Surroundings;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class WebhookIT {

    private static final String SUBSCRIPTIONS = "/api/v1/webhooks/subscriptions";

    @Inject DataSource database;

    private final String me = "partner-" + UUID.randomUUID();

    @Test
    void anEventArrivesSignedAndIsRepeatedUnderTheSameIdUntilItIsTaken() throws Exception {
        try (var receiver = Receiver.answering(500, 204)) {
            var subscription = subscribe(receiver.url(), "SeminarDateValidated");
            var seminar = UUID.randomUUID();
            var decision = UUID.randomUUID();

            var event =
                    Correspondent.tell(
                            new SeminarDateValidated(seminar, LocalDate.of(2021, 10, 7), decision));

            Eventually.holds("two attempts", () -> receiver.received().size() == 2);
            for (var attempt : receiver.received()) {
                attempt.verify(subscription.path("secret"));
                assertThat(attempt.header("webhook-id")).isEqualTo(event.toString());
                assertThat(attempt.header("content-type")).isEqualTo("application/json");
            }
            var body = new ObjectMapper().readTree(receiver.received().getFirst().body());
            assertThat(body.get("type").asText())
                    .isEqualTo("coop.cooperer.rencontres.SeminarDateValidated.v1");
            assertThat(body.get("timestamp").asText()).endsWith("Z");
            assertThat(body.get("data").get("subject").asText()).isEqualTo(seminar.toString());
            assertThat(body.get("data").get("date").asText()).isEqualTo("2021-10-07");
            Eventually.holds(
                    "it is delivered",
                    () -> "DELIVERED".equals(deliveries(subscription).path("items[0].status")));
            deliveries(subscription)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].event", equalTo(event.toString()))
                    .body("items[0].attempts.status", equalTo(List.of(500, 204)));
        }
    }

    @Test
    void everySubscriptionHearsItsOwnEventsAndNoOthers() throws Exception {
        try (var receiver = Receiver.answering(200)) {
            subscribe(receiver.url(), "SeminarHeld", "CallClosed");
            var told =
                    List.of(
                            Correspondent.tell(new CallClosed(UUID.randomUUID())),
                            Correspondent.tell(new CallClosed(UUID.randomUUID())),
                            Correspondent.tell(new CallClosed(UUID.randomUUID())));
            Correspondent.tell(new ApplicationSubmitted(UUID.randomUUID(), 1));

            Eventually.holds("three deliveries", () -> receiver.received().size() >= 3);

            assertThat(receiver.received())
                    .extracting(it -> it.header("webhook-id"))
                    .containsExactlyInAnyOrderElementsOf(
                            told.stream().map(UUID::toString).toList());
        }
    }

    @Test
    void aReceiverThatDoesNotAnswerDelaysNobodyElse() throws Exception {
        try (var silent = Receiver.silent();
                var prompt = Receiver.answering(200)) {
            subscribe(silent.url(), "SeminarHeld");
            subscribe(prompt.url(), "SeminarHeld");

            var begun = System.nanoTime();
            for (var i = 0; i < 3; i++) {
                Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            }

            Eventually.holds("three deliveries", () -> prompt.received().size() == 3);
            // One time-out is 3 s here.
            assertThat(System.nanoTime() - begun).isLessThan(3_000_000_000L);
            assertThat(silent.received()).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void aRedirectIsAFailureAndIsNotFollowed() throws Exception {
        try (var receiver = Receiver.answering(307)) {
            var subscription = subscribe(receiver.url(), "SeminarHeld");

            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));

            Eventually.holds(
                    "it is given up",
                    () -> "FAILED".equals(deliveries(subscription).path("items[0].status")));
            deliveries(subscription)
                    .then()
                    .body("items[0].attempts.status", equalTo(List.of(307, 307, 307, 307, 307)));
            assertThat(receiver.received()).hasSize(5);
        }
    }

    @Test
    void aReceiverThatIsGoneEndsItsSubscription() throws Exception {
        try (var receiver = Receiver.answering(410)) {
            var subscription = subscribe(receiver.url(), "SeminarHeld");

            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));

            Eventually.holds(
                    "it is disabled", () -> "DISABLED".equals(read(subscription).path("status")));
            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            passADelivery();
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void afterTheEndOfASubscriptionNothingArrives() throws Exception {
        try (var receiver = Receiver.answering(500)) {
            var subscription = subscribe(receiver.url(), "SeminarHeld");
            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            Eventually.holds("one attempt", () -> !receiver.received().isEmpty());

            me().delete(SUBSCRIPTIONS + "/" + subscription.path("id")).then().statusCode(204);

            var before = receiver.received().size();
            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            passADelivery();
            assertThat(receiver.received().size()).isLessThanOrEqualTo(before + 1);
            read(subscription).then().statusCode(404);
        }
    }

    @Test
    void theSecretIsShownOnceAndKeptNowhereInClear() throws Exception {
        var key = UUID.randomUUID().toString();
        var wish = Map.of("url", "http://127.0.0.1:9/", "events", List.of("SeminarHeld"));

        var first = me().header("Idempotency-Key", key).body(wish).post(SUBSCRIPTIONS);
        var again = me().header("Idempotency-Key", key).body(wish).post(SUBSCRIPTIONS);

        first.then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("ETag", "\"0\"")
                .body("secret", containsString("whsec_"));
        read(first).then().statusCode(200).body("secret", nullValue());
        me().get(SUBSCRIPTIONS).then().body("items", hasSize(1));
        again.then().statusCode(201).body(not(containsString("whsec_")));
    }

    @Test
    void whatChangesIsOnTheTrailAndTheSecretIsNowhereInClear() throws SQLException {
        var subscription = subscribe("http://127.0.0.1:9/", "SeminarHeld");
        String id = subscription.path("id");

        me().header("If-Match", "\"7\"").delete(SUBSCRIPTIONS + "/" + id).then().statusCode(412);

        assertThat(
                        rows(
                                "select encode(sealed, 'escape') from subscription_secret"
                                        + " where subscription",
                                id))
                .singleElement(as(STRING))
                .doesNotContain("whsec_");
        me().header("If-Match", "\"0\"").delete(SUBSCRIPTIONS + "/" + id).then().statusCode(204);
        assertThat(rows("select kind from audit_entry where subject", id))
                .containsExactly("SubscriptionBegun", "SubscriptionEnded");
    }

    @Test
    void theSubscriptionOfANeighbourIsUnknown() {
        var subscription = subscribe("http://127.0.0.1:9/", "SeminarHeld");
        var path = SUBSCRIPTIONS + "/" + subscription.path("id");
        var neighbour = partner("neighbour", "");

        for (var answer :
                List.of(
                        neighbour.get(path),
                        neighbour.get(path + "/deliveries"),
                        neighbour.delete(path))) {
            answer.then().statusCode(404).body("code", equalTo("unknown-subscription"));
        }
        neighbour.get(SUBSCRIPTIONS).then().body("items", hasSize(0));
        read(subscription).then().statusCode(200);
    }

    @Test
    void badInputIsAnsweredWithACodeOfItsOwn() {
        refused("http://127.0.0.1:9/", "BidRejected", "event-not-for-partners");
        refused("http://127.0.0.1:9/", "NoSuchEvent", "event-not-for-partners");
        refused("http://127.0.0.1:9/", "DeliverableAccepted", "event-not-for-partners");
        refused("https://169.254.169.254/latest", "SeminarHeld", "webhook-address-refused");
        refused("https:///hook", "SeminarHeld", "webhook-address-refused");
        refused("http://93.184.215.14/", "SeminarHeld", "webhook-address-refused");
        refused("", "SeminarHeld", "invalid-field");
        me().body(Map.of("url", "http://127.0.0.1:9/", "events", List.of()))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-field"));
        me().get(SUBSCRIPTIONS).then().body("items", hasSize(0));
    }

    @Test
    void anEventForPartnersComesWithItsScope() {
        partner(me, "media:read")
                .body(
                        Map.of(
                                "url",
                                "http://127.0.0.1:9/",
                                "events",
                                List.of("DeliverableAccepted")))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(201);
    }

    private List<String> rows(String query, String id) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query + " = ?::uuid")) {
            select.setString(1, id);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(found.getString(1));
                }
            }
        }
        return rows;
    }

    private void refused(String url, String event, String code) {
        me().body(Map.of("url", url, "events", List.of(event)))
                .post(SUBSCRIPTIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    /** Once a later event has arrived elsewhere, an earlier one would have arrived too. */
    private void passADelivery() throws Exception {
        try (var other = Receiver.answering(200)) {
            subscribe(other.url(), "CallClosed");
            Correspondent.tell(new CallClosed(UUID.randomUUID()));
            Eventually.holds("a later delivery", () -> !other.received().isEmpty());
        }
    }

    private Response subscribe(String url, String... events) {
        var answer = me().body(Map.of("url", url, "events", List.of(events))).post(SUBSCRIPTIONS);
        answer.then().statusCode(201);
        return answer;
    }

    private Response read(Response subscription) {
        return me().get(SUBSCRIPTIONS + "/" + subscription.path("id"));
    }

    private Response deliveries(Response subscription) {
        return me().get(SUBSCRIPTIONS + "/" + subscription.path("id") + "/deliveries");
    }

    private io.restassured.specification.RequestSpecification me() {
        return partner(me, "");
    }
}
