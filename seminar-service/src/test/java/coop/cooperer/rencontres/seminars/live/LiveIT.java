package coop.cooperer.rencontres.seminars.live;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Registrants;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class LiveIT {

    private static final String SESSIONS = "/api/v1/seminars/{id}/live-sessions";
    private static final String ADDRESS = "https://video.example.org/seminaire";

    private final UUID holder = UUID.randomUUID();

    @BeforeEach
    void beforeTheDay() {
        PlatformClock.show(ToldCall.BEFORE);
    }

    @AfterEach
    void today() {
        PlatformClock.reset();
    }

    @Test
    void aLiveSessionIsAMomentOfTheDay() {
        var call = ToldCall.taking(holder);

        schedule(call, "2021-10-06T08:00:00Z", "2021-10-07T10:00:00Z", false)
                .statusCode(422)
                .body("code", equalTo("live-outside-the-day"));
        schedule(call, "2021-10-07T08:00:00Z", "2021-10-07T10:00:00Z", false).statusCode(201);
    }

    @Test
    @Acceptance({"R66", "A4"})
    void whoWatchesFromElsewhereTakesNoSeat() {
        var call = ToldCall.taking(holder);
        var session = scheduled(call, false);

        for (var viewer = 0; viewer < 41; viewer++) {
            join(call, session, false).statusCode(201).body("address", equalTo(ADDRESS));
        }

        Callers.anybody()
                .get("/api/v1/seminars/{id}/gauge", call.seminar())
                .then()
                .body("confirmed", equalTo(0))
                .body("onSite", equalTo(0));
        Callers.member(holder)
                .queryParam("limit", 100)
                .get(SESSIONS + "/{session}/connections", call.seminar(), session)
                .then()
                .body("items", hasSize(41))
                .body("items[0].registration", nullValue());
    }

    @Test
    @Acceptance("D55")
    void aRecordedSessionSaysSoBeforeAnybodyJoinsAndIsPublishedWithCaptionsAndConsents() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();
        Callers.member(holder)
                .body(programme())
                .post("/api/v1/seminars/{id}/programmes", call.seminar());
        var session = scheduled(call, true);
        Callers.anybody()
                .get(SESSIONS, call.seminar())
                .then()
                .body("items[0].recorded", equalTo(true))
                .body("items[0].address", nullValue());
        join(call, session, false)
                .statusCode(422)
                .body("code", equalTo("recording-not-acknowledged"));
        join(call, session, true).statusCode(201);

        publish(call, session, "", "Une experte")
                .statusCode(422)
                .body("code", equalTo("captions-missing"));
        publish(call, session, ADDRESS + ".vtt", "Quelqu’un d’autre")
                .statusCode(409)
                .body("code", equalTo("speaker-consent-missing"))
                .body("detail", containsString("Une experte"));
        publish(call, session, ADDRESS + ".vtt", "Une experte")
                .statusCode(200)
                .body("captions", equalTo(ADDRESS + ".vtt"));
    }

    @Test
    void theLogOfConnectionsIsAProofOfPresenceAndNothingElseIs() {
        var call = ToldCall.taking(holder);
        var place = Registrants.seat(call.seminar(), "a@example.org");
        var registration = place.<String>path("place.id");
        var session = scheduled(call, false);
        PlatformClock.show(Instant.parse("2021-10-07T08:30:00Z"));
        connected(call, registration).statusCode(409).body("code", equalTo("not-connected"));

        var again = Registrants.follow(Registrants.link(registration));
        Callers.anybody()
                .header("Rencontres-Place", again.<String>path("session"))
                .body(Map.of("recordingKnown", false))
                .post(SESSIONS + "/{session}/connections", call.seminar(), session)
                .then()
                .statusCode(201);

        connected(call, registration).statusCode(201).body("lines[0].proof", equalTo("CONNECTION"));
    }

    private ValidatableResponse connected(ToldCall call, String registration) {
        return Callers.member(holder)
                .body(Map.of("registration", registration))
                .post("/api/v1/seminars/{id}/attendance/MORNING/connections", call.seminar())
                .then();
    }

    private String scheduled(ToldCall call, boolean recorded) {
        return schedule(call, "2021-10-07T08:00:00Z", "2021-10-07T10:00:00Z", recorded)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse schedule(
            ToldCall call, String from, String until, boolean recorded) {
        return Callers.member(holder)
                .body(
                        Map.of(
                                "address", ADDRESS,
                                "startsAt", from,
                                "endsAt", until,
                                "liveCaptions", true,
                                "recorded", recorded))
                .post(SESSIONS, call.seminar())
                .then();
    }

    private static ValidatableResponse join(ToldCall call, String session, boolean known) {
        return Callers.anybody()
                .body(Map.of("recordingKnown", known))
                .post(SESSIONS + "/{session}/connections", call.seminar(), session)
                .then();
    }

    private ValidatableResponse publish(
            ToldCall call, String session, String captions, String speaker) {
        return Callers.member(holder)
                .body(
                        Map.of(
                                "address",
                                ADDRESS + ".webm",
                                "captions",
                                captions,
                                "agreements",
                                List.of(Map.of("speaker", speaker, "proof", "Accord signé"))))
                .post(SESSIONS + "/{session}/recording", call.seminar(), session)
                .then();
    }

    private static Map<String, Object> programme() {
        return Map.of(
                "items",
                List.of(
                        Map.of(
                                "startsAt",
                                "10:00",
                                "endsAt",
                                "12:00",
                                "title",
                                "Regards croisés",
                                "speakers",
                                List.of(
                                        Map.of(
                                                "name", "Une experte",
                                                "organisation", "Une structure",
                                                "category", "LAW",
                                                "confirmed", true)))));
    }
}
