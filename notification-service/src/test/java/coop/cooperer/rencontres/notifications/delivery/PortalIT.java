package coop.cooperer.rencontres.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarHeld;
import coop.cooperer.rencontres.notifications.Callers;
import coop.cooperer.rencontres.notifications.Surroundings;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What partners may do with their subscriptions beyond being told. */
@QuarkusTest
@WithTestResource(value = Surroundings.class, scope = TestResourceScope.GLOBAL)
class PortalIT {

    private final PartnerPortal portal = new PartnerPortal("events:read");

    @Test
    void duringARotationBothSecretsVerifyAndAfterItOnlyTheNewOne() throws Exception {
        try (var receiver = Receiver.answering(204)) {
            var subscription = portal.subscribe(receiver.url(), "SeminarHeld");
            String former = subscription.path("secret");
            var rotation = portal.ask(subscription, "secret-rotations", Map.of("graceSeconds", 2));
            rotation.then().statusCode(201).body("formerSecretsEndAt", notNullValue());
            String current = rotation.path("secret");

            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            Eventually.holds("one delivery", () -> receiver.received().size() == 1);
            receiver.received().getFirst().verify(former);
            receiver.received().getFirst().verify(current);
            Eventually.holds(
                    "the former secret has ended",
                    () ->
                            Instant.parse(rotation.path("formerSecretsEndAt"))
                                    .isBefore(Instant.now()));

            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            Eventually.holds("a second delivery", () -> receiver.received().size() == 2);
            receiver.received().getLast().verify(current);
            Assertions.assertThatExceptionOfType(WebhookVerificationException.class)
                    .isThrownBy(() -> receiver.received().getLast().verify(former));
        }
    }

    @Test
    void aReceiverThatAsksForTimeIsGivenIt() throws Exception {
        try (var receiver = Receiver.answering(503, 204)) {
            var subscription = portal.subscribe(receiver.url(), "SeminarHeld");

            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            delivered(subscription, 1);

            List<String> times = portal.deliveries(subscription, "").path("items[0].attempts.at");
            assertThat(
                            Duration.between(
                                    Instant.parse(times.getFirst()),
                                    Instant.parse(times.getLast())))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }

    @Test
    void aTestArrivesSignedAndStaysOutOfTheFeed() throws Exception {
        try (var receiver = Receiver.answering(200)) {
            var subscription = portal.subscribe(receiver.url(), "SeminarHeld");

            var test = portal.ask(subscription, "tests", Map.of());

            test.then().statusCode(201);
            delivered(subscription, 1);
            receiver.received().getFirst().verify(subscription.path("secret"));
            var detail =
                    portal.me()
                            .get(
                                    PartnerPortal.path(subscription)
                                            + "/deliveries/"
                                            + test.path("id"));
            assertThat(detail.<String>path("attempts[0].response")).hasSize(20_000);
            assertThat(detail.<String>path("payload")).contains("WebhookTest");
            assertThat(feed("").<List<String>>path("items.id"))
                    .doesNotContain(test.<String>path("event"));
        }
    }

    @Test
    void onlyWhatAFilterNamesIsTold() throws Exception {
        var call = UUID.randomUUID();
        var lot = UUID.randomUUID();
        var seminar = UUID.randomUUID();
        publish(call, lot, seminar);
        try (var byCall = Receiver.answering(204);
                var byLot = Receiver.answering(204);
                var bySeminar = Receiver.answering(204)) {
            subscribe(byCall, "calls", call);
            subscribe(byLot, "lots", lot);
            subscribe(bySeminar, "seminars", seminar);

            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            Correspondent.tell(new CallClosed(UUID.randomUUID()));
            var held = Correspondent.tell(new SeminarHeld(seminar));
            var closed = Correspondent.tell(new CallClosed(call));

            ids(byCall, held, closed);
            ids(byLot, held);
            ids(bySeminar, held);
        }
    }

    @Test
    void whatIsMissingIsDeliveredAgainUnderTheSameIdAndOnlyThat() throws Exception {
        try (var receiver = Receiver.answering(204, 410, 204)) {
            var begun = Instant.now().minusSeconds(60).toString();
            var subscription = portal.subscribe(receiver.url(), "SeminarHeld");
            var taken = Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            delivered(subscription, 1);
            var refused = Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            Eventually.holds(
                    "it is disabled",
                    () -> "GONE".equals(portal.read(subscription).path("disabledBecause")));
            var unheard = Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            Eventually.holds("it is in the feed", () -> feedHas(unheard));
            var wish = Map.of("from", begun, "missingOnly", true);
            portal.ask(subscription, "replays", wish)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("subscription-disabled"));

            portal.ask(subscription, "reactivation", Map.of()).then().statusCode(200);
            portal.ask(subscription, "replays", wish).then().statusCode(201);

            Eventually.holds(
                    "what was missing has come",
                    () ->
                            portal.deliveries(subscription, "?limit=100")
                                    .<List<String>>path(
                                            "items.findAll{it.status=='DELIVERED'}.event")
                                    .containsAll(List.of(refused.toString(), unheard.toString())));
            assertThat(receiver.received())
                    .extracting(it -> it.header("webhook-id"))
                    .containsOnlyOnce(taken.toString(), unheard.toString());
        }
    }

    @Test
    void oneDeliveryIsRepeatedOnDemandUnderTheSameId() throws Exception {
        try (var receiver = Receiver.answering(204)) {
            var subscription = portal.subscribe(receiver.url(), "SeminarHeld");
            Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            delivered(subscription, 1);
            String id = portal.deliveries(subscription, "").path("items[0].id");

            portal.ask(subscription, "deliveries/" + id + "/replays", Map.of())
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(id));

            Eventually.holds("a second attempt", () -> receiver.received().size() == 2);
            assertThat(receiver.received())
                    .extracting(it -> it.header("webhook-id"))
                    .containsOnly(receiver.received().getFirst().header("webhook-id"));
        }
    }

    @Test
    void theLogIsSearchedByStateTypeEventAndTime() throws Exception {
        try (var receiver = Receiver.answering(204)) {
            var subscription = portal.subscribe(receiver.url(), "SeminarHeld", "CallClosed");
            var event = Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
            Correspondent.tell(new CallClosed(UUID.randomUUID()));
            delivered(subscription, 2);

            assertThat(given().get("/q/metrics").asString())
                    .contains("webhooks_attempts_seconds_count")
                    .contains("subscription=\"" + subscription.path("id") + "\"");
            found(subscription, "?status=DELIVERED", 2);
            found(subscription, "?status=FAILED", 0);
            found(subscription, "?type=SeminarHeld", 1);
            found(subscription, "?event=" + event, 1);
            found(subscription, "?to=2021-05-20T00:00:00Z", 0);
            found(subscription, "?from=2021-05-20T00:00:00Z", 2);
        }
    }

    @Test
    void theFeedGoesOnWhereItEndedAndShowsWhatOnesScopesAllow() {
        var event = Correspondent.tell(new SeminarHeld(UUID.randomUUID()));
        Eventually.holds("it is in the feed", () -> feedHas(event));
        String next = feed("?limit=1000").path("next");

        var later = Correspondent.tell(new SeminarHeld(UUID.randomUUID()));

        Eventually.holds("it goes on", () -> !ids(feed("?after=" + next)).isEmpty());
        feed("?after=" + next)
                .then()
                .body("items.id", contains(later.toString()))
                .body("items[0].payload.data.subject", notNullValue());
        feed("?after=abc").then().statusCode(422).body("code", equalTo("unknown-feed-position"));
        feed("?type=NoSuchEvent").then().body("items", hasSize(0));
    }

    @Test
    void theIssuerSeesAndRunsTheSubscriptionsOfAllPartners() throws Exception {
        try (var receiver = Receiver.answering(204)) {
            var subscription = portal.subscribe(receiver.url(), "SeminarHeld");

            Callers.admin().get(PartnerPortal.path(subscription)).then().statusCode(200);
            Callers.admin()
                    .body(
                            Map.of(
                                    "url",
                                    receiver.url(),
                                    "events",
                                    List.of("SeminarHeld"),
                                    "partner",
                                    "another"))
                    .post(PartnerPortal.SUBSCRIPTIONS)
                    .then()
                    .statusCode(201)
                    .body("partner", equalTo("another"));
        }
    }

    @Test
    void aSubscriptionMovesToAnotherAddress() throws Exception {
        try (var former = Receiver.answering(204);
                var next = Receiver.answering(204)) {
            var subscription = portal.subscribe(former.url(), "SeminarHeld");

            portal.me()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("url", next.url(), "events", List.of("CallClosed")))
                    .put(PartnerPortal.path(subscription))
                    .then()
                    .statusCode(200)
                    .body("events", contains("CallClosed"));

            Correspondent.tell(new CallClosed(UUID.randomUUID()));
            Eventually.holds("it comes there", () -> next.received().size() == 1);
            assertThat(former.received()).isEmpty();
        }
    }

    @Test
    void badInputIsAnsweredWithACodeOfItsOwn() {
        refused(Map.of("secret", "whsec_c2hvcnQ="), "webhook-secret-refused");
        refused(Map.of("secret", "plain"), "webhook-secret-refused");
        refused(
                Map.of("filter", Map.of("calls", List.of(UUID.randomUUID()))),
                "unknown-filter-object");
        refused(Map.of("contactEmail", "nobody"), "invalid-field");
        var subscription = portal.subscribe("http://127.0.0.1:9/", "SeminarHeld");
        portal.ask(subscription, "replays", Map.of("from", "2020-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("code", equalTo("replay-span-refused"));
        portal.ask(
                        subscription,
                        "replays",
                        Map.of("from", "2021-01-02T00:00:00Z", "to", "2021-01-01T00:00:00Z"))
                .then()
                .statusCode(422)
                .body("code", equalTo("replay-span-refused"));
        portal.ask(subscription, "deliveries/" + UUID.randomUUID() + "/replays", Map.of())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-delivery"));
    }

    private void refused(Map<String, ?> more, String code) {
        var wish = new HashMap<String, Object>(more);
        wish.put("url", "http://127.0.0.1:9/");
        wish.put("events", List.of("SeminarHeld"));
        portal.me()
                .body(wish)
                .post(PartnerPortal.SUBSCRIPTIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    private void publish(UUID call, UUID lot, UUID seminar) {
        var event =
                Correspondent.tell(
                        new CallPublished(
                                call,
                                Instant.parse("2021-05-20T22:00:00Z"),
                                List.of(new ApplicationsEvent.Lot(lot, 1, LotKind.SEMINAR_SUPPORT)),
                                List.of(new ApplicationsEvent.Seminar(seminar, lot, "MIGRANTS"))));
        Eventually.holds("the call is known", () -> feedHas(event));
    }

    private void subscribe(Receiver receiver, String kind, UUID id) {
        portal.subscribe(
                receiver.url(),
                Map.of("filter", Map.of(kind, List.of(id))),
                "SeminarHeld",
                "CallClosed");
    }

    private static void ids(Receiver receiver, UUID... events) {
        Eventually.holds("as many", () -> receiver.received().size() >= events.length);
        assertThat(receiver.received())
                .extracting(it -> it.header("webhook-id"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(events).map(UUID::toString).toList());
    }

    private void found(Response subscription, String query, int howMany) {
        portal.deliveries(subscription, query).then().body("items", hasSize(howMany));
    }

    private void delivered(Response subscription, int howMany) {
        Eventually.holds(
                howMany + " delivered",
                () ->
                        portal.deliveries(subscription, "?status=DELIVERED")
                                        .<List<?>>path("items")
                                        .size()
                                == howMany);
    }

    private boolean feedHas(UUID event) {
        return ids(feed("?limit=1000")).contains(event.toString());
    }

    private static List<String> ids(Response feed) {
        return feed.path("items.id");
    }

    private Response feed(String query) {
        return portal.me().get("/api/v1/events" + query);
    }
}
