package coop.cooperer.rencontres.seminars.territory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ProtocolIT {

    @Inject EntityManager rows;

    private final UUID holder = UUID.randomUUID();

    // Health rules hold for every seminar, also for those of the tests that follow.
    @AfterEach
    @Transactional
    void forgetTheRules() {
        rows.createNativeQuery("delete from health_protocol").executeUpdate();
    }

    @Test
    @Acceptance({"R65", "R112"})
    void fourSquareMetresAPersonMakeThirtySeatsOnceTheCommitteeChoosesADayOfTheseRules() {
        rules("2021-10-01", "2021-10-31");
        var call = inARoomOfAHundredAndTwenty();
        gauge(call).body("effective", equalTo(40)).body("protocol", nullValue());

        call.dated();

        Eventually.holds("assessed again", () -> effective(call) == 30);
        gauge(call)
                .body("gauge", equalTo(40))
                .body("room", equalTo(50))
                .body("protocol", equalTo(30));
    }

    @Test
    @Acceptance("D47")
    void aDayWithoutRulesShowsNone() {
        rules("2021-11-01", "2021-11-30");
        var call = inARoomOfAHundredAndTwenty().dated();

        gauge(call).body("effective", equalTo(40)).body("protocol", nullValue());
        venue(call).body("items[0].protocol", nullValue());

        Correspondent.tell(
                new SeminarDateValidated(
                        call.seminar(), LocalDate.of(2021, 11, 18), UUID.randomUUID()));
        Eventually.holds("assessed again", () -> effective(call) == 30);
    }

    @Test
    void rulesThatComeLaterHoldToo() {
        var call = inARoomOfAHundredAndTwenty().dated();

        rules("2021-10-01", "2021-10-31");

        gauge(call).body("effective", equalTo(30));
    }

    private ToldCall inARoomOfAHundredAndTwenty() {
        return ToldCall.published().heldBy(holder).constituted().housed(holder);
    }

    private static void rules(String from, String until) {
        Callers.admin()
                .body(
                        Map.of(
                                "label",
                                "Quatre mètres carrés par personne",
                                "m2PerPerson",
                                4,
                                "mask",
                                true,
                                "validFrom",
                                from,
                                "validTo",
                                until))
                .post("/api/v1/seminars/health-protocols")
                .then()
                .statusCode(201);
    }

    private static int effective(ToldCall call) {
        return gauge(call).extract().path("effective");
    }

    private ValidatableResponse venue(ToldCall call) {
        return Callers.member(holder).get("/api/v1/seminars/{id}/venues", call.seminar()).then();
    }

    private static ValidatableResponse gauge(ToldCall call) {
        return Callers.anybody().get("/api/v1/seminars/{id}/gauge", call.seminar()).then();
    }
}
