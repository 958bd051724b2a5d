package coop.cooperer.rencontres.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationConfirmed;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Records;
import coop.cooperer.rencontres.seminars.Registrants;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class RegistrationIT {

    private final UUID holder = UUID.randomUUID();
    private final ExpirePlaces places;

    RegistrationIT(ExpirePlaces places) {
        this.places = places;
    }

    @BeforeEach
    void beforeTheDay() {
        PlatformClock.show(ToldCall.BEFORE);
    }

    @AfterEach
    void today() {
        PlatformClock.reset();
    }

    @Test
    void noSeatIsHeldUntilTheAddressIsConfirmed() {
        var call = ToldCall.taking(holder);

        var asked = Registrants.ask(call.seminar(), "a@example.org");

        asked.then().statusCode(201).body("status", equalTo("REQUESTED"));
        gauge(call).body("confirmed", equalTo(0));
        assertThat(
                        Correspondent.heard(
                                RegistrantNoticeDue.class, UUID.fromString(asked.path("id")), 1))
                .extracting(RegistrantNoticeDue::notice)
                .containsExactly(RegistrantNotice.ADDRESS_TO_CONFIRM);

        Registrants.follow(Registrants.link(asked.path("id")))
                .then()
                .statusCode(201)
                .body("place.status", equalTo("CONFIRMED"));
        gauge(call).body("confirmed", equalTo(1));
    }

    @Test
    void aLinkServesOnce() {
        var call = ToldCall.taking(holder);
        var link = Registrants.link(Registrants.ask(call.seminar(), "a@example.org").path("id"));
        Registrants.follow(link).then().statusCode(201);

        Registrants.follow(link).then().statusCode(401).body("code", equalTo("unknown-link"));
    }

    @Test
    void aLinkOpensOnlyItsOwnPlaceAndNothingWithoutASession() {
        var call = ToldCall.taking(holder);
        var first = Registrants.seat(call.seminar(), "a@example.org");
        Registrants.seat(call.seminar(), "b@example.org");

        Registrants.act(first, "cancellation").then().body("status", equalTo("CANCELLED"));

        gauge(call).body("confirmed", equalTo(1));
        Callers.anybody()
                .header("Rencontres-Place", "guessed")
                .get("/api/v1/seminars/places/mine")
                .then()
                .statusCode(401);
    }

    @Test
    void aRegistrationIsToldWithoutThePerson() {
        var call = ToldCall.taking(holder);

        var registration =
                UUID.fromString(Registrants.seat(call.seminar(), "a@example.org").path("place.id"));

        assertThat(Correspondent.heard(RegistrationConfirmed.class, registration, 1))
                .containsExactly(
                        new RegistrationConfirmed(
                                registration, call.seminar(), ParticipantCategory.RESEARCH));
        Callers.service()
                .get("/internal/v1/registrations/{id}", registration)
                .then()
                .statusCode(200)
                .body("email", equalTo("a@example.org"))
                .body("seminar", equalTo(call.seminar().toString()))
                .body("status", equalTo("CONFIRMED"));
        Callers.service()
                .get("/internal/v1/participants/{id}", call.seminar())
                .then()
                .statusCode(200)
                .body("items.registration", contains(registration.toString()))
                .body("items[0].familyName", equalTo("Nom"))
                .body("items[0].keySet()", hasSize(3));
    }

    @Test
    void anAddressRegistersOnceHoweverItIsWritten() {
        var call = ToldCall.taking(holder);
        Registrants.ask(call.seminar(), "a@example.org").then().statusCode(201);

        for (var spelling : List.of("A@Example.org", "a+moi@example.org")) {
            Registrants.ask(call.seminar(), spelling)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("already-registered"));
        }
    }

    @Test
    void whoCancelsMayRegisterAgain() {
        var call = ToldCall.taking(holder);
        Registrants.act(Registrants.seat(call.seminar(), "a@example.org"), "cancellation");

        Registrants.seat(call.seminar(), "a@example.org")
                .then()
                .body("place.status", equalTo("CONFIRMED"));
    }

    @Test
    @Acceptance("D48")
    void aFreedSeatIsOfferedToTheFirstInTheQueueAndLostAfterFortyEightHours() {
        var call = ToldCall.taking(holder);
        var seats = full(call, 40);
        var first = Registrants.seat(call.seminar(), "first@example.org");
        var second = Registrants.seat(call.seminar(), "second@example.org");

        Registrants.act(seats.getFirst(), "cancellation").then().statusCode(200);

        assertThat(Registrants.status(first)).isEqualTo("OFFERED");
        assertThat(Registrants.status(second)).isEqualTo("WAITLISTED");
        gauge(call)
                .body("confirmed", equalTo(39))
                .body("offered", equalTo(1))
                .body("waitlisted", equalTo(1));
        var latecomer = Registrants.seat(call.seminar(), "late@example.org");
        latecomer.then().body("place.status", equalTo("WAITLISTED"));

        PlatformClock.show(ToldCall.BEFORE.plus(Duration.ofDays(2)));
        var again = Registrants.follow(Registrants.link(second.path("place.id")));

        Eventually.holds(
                "the second is offered the seat",
                () -> Registrants.status(again).equals("OFFERED"));
        Registrants.act(again, "acceptance").then().body("status", equalTo("CONFIRMED"));
        gauge(call).body("confirmed", equalTo(40)).body("offered", equalTo(0));
    }

    @Test
    void aKeptSeatWaitsForItsCategoryAndTheWrittenPriorityComesFirst() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();
        Callers.member(holder)
                .body(
                        Map.of(
                                "priorityRule",
                                "Le droit, puis l’ordre d’arrivée.",
                                "priorities",
                                List.of("LAW"),
                                "kept",
                                List.of(
                                        Map.of(
                                                "category", "EDUCATION",
                                                "seats", 2,
                                                "releaseOn", "2021-09-15"))))
                .put("/api/v1/seminars/{id}/seating-rules", call.seminar())
                .then()
                .statusCode(200);
        call.open();
        var seats = full(call, 38);
        var research = Registrants.seat(call.seminar(), "r@example.org");
        var law = Registrants.seat(call.seminar(), "l@example.org", "LAW");
        research.then().body("place.status", equalTo("WAITLISTED"));
        Registrants.seat(call.seminar(), "e@example.org", "EDUCATION")
                .then()
                .body("place.status", equalTo("CONFIRMED"));

        Registrants.act(seats.getFirst(), "cancellation");

        assertThat(Registrants.status(law)).isEqualTo("OFFERED");
        assertThat(Registrants.status(research)).isEqualTo("WAITLISTED");
    }

    @Test
    void onTheirReleaseDateKeptSeatsAreOfferedToWhoWaitedLongest() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();
        Callers.member(holder)
                .body(
                        Map.of(
                                "priorityRule", "",
                                "priorities", List.of(),
                                "kept",
                                        List.of(
                                                Map.of(
                                                        "category", "EDUCATION",
                                                        "seats", 2,
                                                        "releaseOn", "2021-09-15"))))
                .put("/api/v1/seminars/{id}/seating-rules", call.seminar())
                .then()
                .statusCode(200);
        call.open();
        full(call, 41);
        assertThat(Records.registrations("WAITLISTED", call.seminar())).isEqualTo(3);

        PlatformClock.show(Instant.parse("2021-09-15T08:00:00Z"));
        places.release();

        assertThat(Records.registrations("OFFERED", call.seminar())).isEqualTo(2);
        assertThat(Records.lastNumber("OFFERED", call.seminar()))
                .isLessThan(Records.firstNumber("WAITLISTED", call.seminar()));
    }

    @Test
    void anotherLinkIsSentToWhoIsRegisteredAndNobodyLearnsWhoIs() {
        var call = ToldCall.taking(holder);
        var asked = Registrants.ask(call.seminar(), "a@example.org");

        for (var address : List.of("A@example.org", "stranger@example.org")) {
            Callers.anybody()
                    .body(Map.of("email", address))
                    .post("/api/v1/seminars/{id}/registrations/links", call.seminar())
                    .then()
                    .statusCode(202);
        }

        assertThat(
                        Correspondent.heard(
                                RegistrantNoticeDue.class, UUID.fromString(asked.path("id")), 2))
                .extracting(RegistrantNoticeDue::notice)
                .containsExactly(RegistrantNotice.ADDRESS_TO_CONFIRM, RegistrantNotice.LINK_ASKED);
    }

    @Test
    void nobodyRegistersBeforeRegistrationOpens() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();

        Registrants.ask(call.seminar(), "a@example.org")
                .then()
                .statusCode(409)
                .body("code", equalTo("registration-not-open"));
    }

    @Test
    @Acceptance({"D40", "D56"})
    void anyOtherPersonalFieldIsRefused() {
        var call = ToldCall.taking(holder);
        for (var field :
                List.of(
                        "nationality",
                        "birthDate",
                        "disability",
                        "employmentStatus",
                        "educationLevel",
                        "household",
                        "origin",
                        "phone")) {
            var curious =
                    new HashMap<String, Object>(Registrants.form("a@example.org", "RESEARCH"));
            curious.put(field, "?");

            Callers.anybody()
                    .body(curious)
                    .post("/api/v1/seminars/{id}/registrations", call.seminar())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("invalid-field"));
        }
    }

    @Test
    @Acceptance({"D56", "D66"})
    void whetherUnder18IsAskedWhereMinorsAreExpectedAndNowhereElse() {
        var call = ToldCall.taking(holder);
        askAged(call, true).statusCode(422).body("code", equalTo("under-18-not-asked"));
        Registrants.ask(call.seminar(), "a@example.org").then().statusCode(201);

        Callers.member(holder)
                .body(Map.of("minorsExpected", true))
                .put("/api/v1/seminars/{id}/registration-form", call.seminar())
                .then()
                .statusCode(200)
                .body("under18", equalTo(true));

        Registrants.ask(call.seminar(), "b@example.org")
                .then()
                .statusCode(422)
                .body("code", equalTo("under-18-required"));
        var young = askAged(call, true).statusCode(201).extract().<String>path("id");
        Registrants.follow(Registrants.link(young));
        Callers.service()
                .get("/internal/v1/participants/{id}", call.seminar())
                .then()
                .body("items.registration", contains(young))
                .body("items[0].under18", equalTo(true));
    }

    @Test
    @Acceptance("D68")
    void thePhotographerSeesAColourAndABadgeNumberAndNoReason() {
        var call = ToldCall.taking(holder);
        Registrants.seat(call.seminar(), "a@example.org");
        var shy = Registrants.seat(call.seminar(), "b@example.org");
        photographs(shy, false);

        List<Map<String, Object>> sheet =
                Callers.member(holder)
                        .get("/api/v1/seminars/{id}/pastilles", call.seminar())
                        .then()
                        .statusCode(200)
                        .body("items.colour", equalTo(List.of("GREEN", "RED")))
                        .extract()
                        .path("items");

        assertThat(sheet).allSatisfy(it -> assertThat(it).containsOnlyKeys("badge", "colour"));
    }

    @Test
    @Acceptance("D60")
    void theExportTellsWhichNoticeWasShownAndWhen() {
        var call = ToldCall.taking(holder);
        Registrants.seat(call.seminar(), "a@example.org");
        var file = "/api/v1/seminars/{id}/registrations/file";

        var csv = Callers.member(holder).get(file, call.seminar()).asString();

        assertThat(csv.lines().findFirst().orElseThrow()).endsWith(";notice;reçue le");
        assertThat(csv).containsPattern("a@example\\.org;.*;CONFIRMED;2021-1;2021-09-01T08:0");
        Callers.member(holder)
                .get(file + "/json", call.seminar())
                .then()
                .statusCode(200)
                .body("items[0].notice", equalTo("2021-1"))
                .body("items[0].registeredAt", startsWith("2021-09-01T08:0"));
    }

    private static ValidatableResponse photographs(Response place, boolean allowed) {
        return Callers.anybody()
                .header("Rencontres-Place", place.<String>path("session"))
                .body(Map.of("allowed", allowed))
                .put("/api/v1/seminars/places/mine/photographs")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse askAged(ToldCall call, boolean under18) {
        var form = new HashMap<>(Registrants.form("young@example.org", "EDUCATION"));
        form.put("under18", under18);
        return Callers.anybody()
                .body(form)
                .post("/api/v1/seminars/{id}/registrations", call.seminar())
                .then();
    }

    @Test
    void theHolderSeesWhoComesAndANeighbourDoesNot() {
        var call = ToldCall.taking(holder);
        Registrants.ask(call.seminar(), "a@example.org");
        Registrants.ask(call.seminar(), "b@example.org");

        Callers.member(holder)
                .queryParam("limit", 1)
                .get("/api/v1/seminars/{id}/registrations", call.seminar())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].email", equalTo("a@example.org"))
                .body("items[0].notice", equalTo("2021-1"))
                .body("next", notNullValue());
        Callers.member(UUID.randomUUID())
                .get("/api/v1/seminars/{id}/registrations", call.seminar())
                .then()
                .statusCode(403);
    }

    private static List<Response> full(ToldCall call, int people) {
        return IntStream.range(0, people)
                .mapToObj(it -> Registrants.seat(call.seminar(), "p" + it + "@example.org"))
                .toList();
    }

    private static ValidatableResponse gauge(ToldCall call) {
        return Callers.anybody().get("/api/v1/seminars/{id}/gauge", call.seminar()).then();
    }
}
