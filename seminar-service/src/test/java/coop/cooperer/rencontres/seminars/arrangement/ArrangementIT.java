package coop.cooperer.rencontres.seminars.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
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
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ArrangementIT {

    private final UUID holder = UUID.randomUUID();
    private final UUID officer = UUID.randomUUID();

    @BeforeEach
    void beforeTheDay() {
        PlatformClock.show(ToldCall.BEFORE);
    }

    @AfterEach
    void today() {
        PlatformClock.reset();
    }

    @Test
    void onlyTheOfficerOfTheSeminarSeesWhatPeopleNeed() {
        var call = ToldCall.taking(holder);
        var place = Registrants.seat(call.seminar(), "a@example.org");
        want(place, true).statusCode(200);
        appoint(call);

        Callers.person(officer)
                .get("/api/v1/seminars/{id}/arrangements", call.seminar())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].access", containsInAnyOrder("STEP_FREE_ACCESS"))
                .body("items[0].diets", containsInAnyOrder("VEGETARIAN"));
        for (var other :
                List.of(
                        Callers.admin(),
                        Callers.member(holder),
                        Callers.person(UUID.randomUUID()))) {
            other.get("/api/v1/seminars/{id}/arrangements", call.seminar())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-the-officer"));
        }
    }

    @Test
    @Acceptance("D58")
    void aRestoredBackupReplaysTheListOfErasures() {
        var call = ToldCall.taking(holder);
        var place = Registrants.seat(call.seminar(), "a@example.org");
        var registration = UUID.fromString(place.path("place.id"));
        want(place, true);
        mine(place).delete("/api/v1/seminars/places/mine/arrangements").then().statusCode(204);
        var kept = erasureOf(registration);
        Records.forgetErasure(registration);
        Records.restoreArrangement(registration, call.seminar(), ToldCall.BEFORE);

        Callers.admin()
                .body(Map.of("items", List.of(kept)))
                .post("/api/v1/seminars/erasures/replay")
                .then()
                .statusCode(200)
                .body("erased", equalTo(1));

        assertThat(Records.arrangements(call.seminar())).isZero();
        assertThat(erasureOf(registration)).isEqualTo(kept);
    }

    @Test
    @Acceptance("D59")
    void noDietTellsAFaithOrAStateOfHealthAndNoFreeTextIsTaken() {
        assertThat(Diet.values())
                .extracting(Enum::name)
                .containsExactly("VEGETARIAN", "VEGAN", "GLUTEN_FREE", "OTHER_CONTACT_ME");
        var place = Registrants.seat(ToldCall.taking(holder).seminar(), "a@example.org");
        var wordy =
                Map.of(
                        "access",
                        List.of(),
                        "diets",
                        List.of("OTHER_CONTACT_ME"),
                        "consent",
                        true,
                        "comment",
                        "?");

        mine(place)
                .body(wordy)
                .put("/api/v1/seminars/places/mine/arrangements")
                .then()
                .statusCode(422);
    }

    private static Map<String, Object> erasureOf(UUID registration) {
        return Callers.admin()
                .queryParam("limit", 100)
                .get("/api/v1/seminars/erasures")
                .path("items.find { it.registration == '" + registration + "' }");
    }

    @Test
    void withoutConsentNothingIsKept() {
        var call = ToldCall.taking(holder);
        var place = Registrants.seat(call.seminar(), "a@example.org");

        want(place, false).statusCode(422);

        assertThat(Records.arrangements(call.seminar())).isZero();
    }

    @Test
    void whoWithdrawsConsentLeavesNothing() {
        var call = ToldCall.taking(holder);
        var place = Registrants.seat(call.seminar(), "a@example.org");
        want(place, true);

        mine(place).delete("/api/v1/seminars/places/mine/arrangements").then().statusCode(204);

        assertThat(Records.arrangements(call.seminar())).isZero();
    }

    @Test
    @Acceptance("D54")
    void theCatererGetsCountsAndNoName() {
        var call = ToldCall.taking(holder);
        want(Registrants.seat(call.seminar(), "a@example.org"), true);
        Registrants.seat(call.seminar(), "b@example.org");

        var told =
                Callers.member(holder)
                        .get("/api/v1/seminars/{id}/meals", call.seminar())
                        .then()
                        .statusCode(200)
                        .body("meals", equalTo(2))
                        .body("diets.VEGETARIAN", equalTo(1))
                        .extract()
                        .asString();

        assertThat(told).doesNotContain("Nom").doesNotContain("example.org");
    }

    @Test
    @Acceptance("D58")
    void thirtyOneDaysAfterTheDayNothingIsLeftButWhatWasBooked() {
        var call = ToldCall.taking(holder);
        want(Registrants.seat(call.seminar(), "a@example.org"), true);
        Callers.member(holder)
                .body(
                        Map.of(
                                "what", "Interprète en langue des signes",
                                "supplier", "Une coopérative",
                                "costCents", 45_000))
                .post("/api/v1/seminars/{id}/booked-arrangements", call.seminar())
                .then()
                .statusCode(201);
        assertThat(Records.arrangements(call.seminar())).isEqualTo(1);

        PlatformClock.show(Instant.parse("2021-11-07T08:00:00Z"));

        Eventually.holds("it is gone", () -> Records.arrangements(call.seminar()) == 0);
        Callers.member(holder)
                .get("/api/v1/seminars/{id}/booked-arrangements", call.seminar())
                .then()
                .body("items[0].costCents", equalTo(45_000));
    }

    private void appoint(ToldCall call) {
        Callers.member(holder)
                .body(Map.of("person", officer))
                .put("/api/v1/seminars/{id}/officer", call.seminar())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse want(Response place, boolean consent) {
        return mine(place)
                .body(
                        Map.of(
                                "access", List.of("STEP_FREE_ACCESS"),
                                "diets", List.of("VEGETARIAN"),
                                "consent", consent))
                .put("/api/v1/seminars/places/mine/arrangements")
                .then();
    }

    private static RequestSpecification mine(Response place) {
        return Callers.anybody().header("Rencontres-Place", place.<String>path("session"));
    }
}
