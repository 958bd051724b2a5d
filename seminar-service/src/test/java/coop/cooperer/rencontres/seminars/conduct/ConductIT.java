package coop.cooperer.rencontres.seminars.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarHeld;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarPostponed;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Registrants;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
class ConductIT {

    private static final Instant EVENING = Instant.parse("2021-10-07T17:00:00Z");

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
    @Acceptance("R63")
    void nothingIsReadyWithoutACatererUnlessTheIssuerWaives() {
        var call = ToldCall.taking(holder);
        call.housed(holder);

        act(Callers.member(holder), call, "readiness", Map.of("waiver", "Pique-nique"))
                .statusCode(409)
                .body("code", equalTo("no-caterer"));
        act(Callers.admin(), call, "readiness", Map.of("waiver", "Chacun apporte son repas."))
                .statusCode(200)
                .body("status", equalTo("READY"));
    }

    @Test
    @Acceptance("R60")
    void aSeminarIsNotReadyWithoutAPlaceAndNothingMakesItRemote() {
        var call = ToldCall.taking(holder);
        Callers.anybody()
                .get("/api/v1/seminars/{id}", call.seminar())
                .then()
                .body("mode", equalTo("ON_SITE"));

        act(Callers.admin(), call, "readiness", Map.of("waiver", "À distance."))
                .statusCode(409)
                .body("code", equalTo("no-venue"));
        for (var caller : List.of(Callers.admin(), Callers.member(holder))) {
            caller.body(Map.of("mode", "REMOTE"))
                    .put("/api/v1/seminars/{id}", call.seminar())
                    .then()
                    .statusCode(405);
        }
        call.housed(holder);
        act(Callers.admin(), call, "readiness", Map.of("waiver", "Chacun apporte son repas."))
                .statusCode(200);
    }

    @Test
    @Acceptance("R66")
    void aSeminarIsHeldOnItsDayAndReportedOnceBothSheetsAreClosed() {
        var call = ToldCall.taking(holder);
        act(Callers.member(holder), call, "holding", Map.of())
                .statusCode(409)
                .body("code", equalTo("not-now"));

        PlatformClock.show(EVENING);

        act(Callers.member(holder), call, "holding", Map.of()).statusCode(200);
        assertThat(Correspondent.heard(SeminarHeld.class, call.seminar(), 1)).hasSize(1);
        report(call).statusCode(409).body("code", equalTo("sheets-not-closed"));
        for (var halfDay : List.of("MORNING", "AFTERNOON")) {
            act(
                            Callers.member(holder),
                            call,
                            "attendance/" + halfDay + "/closure",
                            Map.of("organiser", "La structure retenue"))
                    .statusCode(201);
        }
        report(call).statusCode(200).body("status", equalTo("REPORTED"));
        act(Callers.member(holder), call, "closing", Map.of()).statusCode(403);
        Callers.member(holder)
                .get("/api/v1/seminars/{id}/restitution", call.seminar())
                .then()
                .body("lessons", equalTo("Les freins sont partagés."))
                .body("projects", equalTo(List.of("Un réseau")))
                .body("partnerships", hasSize(0));
        act(Callers.admin(), call, "closing", Map.of())
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
    }

    @Test
    @Acceptance("D52")
    void aPostponedSeminarTellsEverybodyAndReturnsItsDateToTheCommittee() {
        var call = ToldCall.taking(holder);
        var registration =
                UUID.fromString(Registrants.seat(call.seminar(), "a@example.org").path("place.id"));
        call.housed(holder);

        act(Callers.admin(), call, "postponement", Map.of("reason", "Lieu indisponible"))
                .statusCode(200)
                .body("status", equalTo("POSTPONED"));

        assertThat(Correspondent.heard(SeminarPostponed.class, call.seminar(), 1)).hasSize(1);
        assertThat(Correspondent.heard(RegistrantNoticeDue.class, registration, 2))
                .extracting(RegistrantNoticeDue::notice)
                .contains(RegistrantNotice.SEMINAR_POSTPONED);
        Callers.anybody()
                .get("/api/v1/seminars/{id}", call.seminar())
                .then()
                .body("date", nullValue());
        Callers.member(holder)
                .get("/api/v1/seminars/{id}/venues", call.seminar())
                .then()
                .body("items.confirmed", equalTo(List.of(false)));
        Callers.member(holder)
                .body(Map.of("dates", List.of("2021-11-18")))
                .post("/api/v1/seminars/{id}/date-proposals", call.seminar())
                .then()
                .statusCode(201);
    }

    @Test
    void aPartnershipCountsOnceTheOtherSideHasConfirmedIt() {
        var call = ToldCall.taking(holder);
        var other = UUID.randomUUID();
        var told =
                act(
                                Callers.member(holder),
                                call,
                                "partnerships",
                                Map.of("other", other, "subject", "Un atelier commun"))
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        var confirmation = "partnerships/" + told + "/confirmation";

        listed(Callers.member(UUID.randomUUID()), call).body("items", hasSize(0));
        act(Callers.member(holder), call, confirmation, Map.of()).statusCode(403);
        act(Callers.member(other), call, confirmation, Map.of()).statusCode(200);

        listed(Callers.member(UUID.randomUUID()), call).body("items", hasSize(1));
    }

    private ValidatableResponse report(ToldCall call) {
        return act(
                Callers.member(holder),
                call,
                "report",
                Map.of("lessons", "Les freins sont partagés.", "projects", List.of("Un réseau")));
    }

    private static ValidatableResponse listed(RequestSpecification caller, ToldCall call) {
        return caller.get("/api/v1/seminars/{id}/partnerships", call.seminar()).then();
    }

    private static ValidatableResponse act(
            RequestSpecification caller, ToldCall call, String act, Map<String, Object> body) {
        return caller.body(body).post("/api/v1/seminars/" + call.seminar() + "/" + act).then();
    }
}
