package coop.cooperer.rencontres.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationConfirmed;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Registrants;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
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
    void anyOtherPersonalFieldIsRefused() {
        var call = ToldCall.taking(holder);
        for (var field : List.of("nationality", "birthDate", "disability", "employmentStatus")) {
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
