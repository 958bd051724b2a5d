package coop.cooperer.rencontres.seminars.seminar;

import static coop.cooperer.rencontres.seminars.ToldCall.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallCancelled;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarDateProposed;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Records;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class SeminarIT {

    private final UUID holder = UUID.randomUUID();

    @Test
    void aPublishedCallPlansItsThreeSeminars() {
        var call = ToldCall.published();

        Callers.anybody()
                .queryParam("call", call.id())
                .get("/api/v1/seminars")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.status.unique()", equalTo(List.of("PLANNED")))
                .body("items.gauge.unique()", equalTo(List.of(40)))
                .body("items.publicLabel.unique()", equalTo(List.of("Un public")))
                .body(
                        "items.publicCode.sort()",
                        equalTo(List.of("DISABILITY", "MIGRANTS", "YOUTH_DROPOUT")))
                .body("items[0].date", nullValue())
                .body("items[0].holder", nullValue());
    }

    @Test
    void aRepeatedEventChangesNothing() {
        var call = ToldCall.unheard();
        var event = UUID.randomUUID();
        Correspondent.tell(event, 1, call.publication());

        Correspondent.tell(event, 1, call.publication());
        call.heldBy(holder);

        assertThat(Records.trail("SeminarPlanned", call.seminar())).isEqualTo(1);
        assertThat(Records.trail("HolderAssigned", call.seminar())).isEqualTo(1);
    }

    @Test
    void aSelectedBidHandsTheSeminarOverAndOpensItsTasks() {
        var call = ToldCall.published().heldBy(holder);

        read(call).body("holder", equalTo(holder.toString()));
        Callers.member(holder)
                .get("/api/v1/seminars/{id}/tasks", call.seminar())
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items[0].code", equalTo("IDENTIFY_PARTNERS"))
                .body("items[2].label", equalTo("Constituer le comité de pilotage local"))
                .body("items.status.unique()", equalTo(List.of("TO_DO")));
    }

    @Test
    void aSelectionHeardBeforeTheCallIsNotLost() {
        var call = ToldCall.unheard();
        Correspondent.tell(call.selection(1, holder));

        Correspondent.tell(call.publication());

        Eventually.holds(
                "the seminar has its holder",
                () -> Records.trail("LotTasksOpened", call.lots().getFirst()) == 1);
        read(call).body("holder", equalTo(holder.toString()));
    }

    @Test
    void aDateHeardBeforeTheCallIsNotLostNorShown() {
        var call = ToldCall.unheard();
        Correspondent.tell(new SeminarDateValidated(call.seminar(), DAY, UUID.randomUUID()));
        Eventually.holds("heard", () -> Records.trail("SeminarDateValidated", call.seminar()) == 1);
        Callers.anybody().get("/api/v1/seminars/{id}", call.seminar()).then().statusCode(404);

        Correspondent.tell(call.publication());

        Eventually.holds("planned", () -> ToldCall.status(call.seminar()).equals("DATE_VALIDATED"));
        read(call).body("date", equalTo(DAY.toString()));
    }

    @Test
    void aLotOfPhotographsHasNoHandOnTheSeminarItCovers() {
        var call = ToldCall.published();
        Correspondent.tell(call.selection(4, UUID.randomUUID()));

        call.heldBy(holder);

        read(call).body("holder", equalTo(holder.toString()));
        assertThat(Records.trail("HolderAssigned", call.seminar())).isEqualTo(1);
    }

    @Test
    void theHolderProposesDaysAndTheCommitteeHearsOfThem() {
        var call = ToldCall.published().heldBy(holder).constituted();

        propose(Callers.member(holder), call, "2021-10-08", "2021-10-07")
                .statusCode(201)
                .body("dates", equalTo(List.of("2021-10-07", "2021-10-08")));

        assertThat(Correspondent.heard(SeminarDateProposed.class, call.seminar(), 1))
                .containsExactly(
                        new SeminarDateProposed(
                                call.seminar(),
                                List.of(LocalDate.of(2021, 10, 8), LocalDate.of(2021, 10, 7))));
        read(call).body("status", equalTo("DATE_PROPOSED")).body("date", nullValue());
    }

    @Test
    void aDayIsRefusedUntilThereIsAHolderAndACommittee() {
        var call = ToldCall.published();

        propose(Callers.admin(), call, "2021-10-07").body("code", equalTo("no-holder-yet"));
        propose(Callers.member(holder), call, "2021-10-07")
                .statusCode(403)
                .body("code", equalTo("not-the-holder"));

        call.heldBy(holder);
        propose(Callers.member(holder), call, "2021-10-07")
                .statusCode(409)
                .body("code", equalTo("committee-not-constituted"));
    }

    @Test
    @Acceptance("R41")
    void aDayOutsideTheSecondHalfOfTheYearIsRefused() {
        var call = ToldCall.published().heldBy(holder).constituted();

        for (var day : List.of("2021-06-30", "2022-01-01")) {
            propose(Callers.member(holder), call, day)
                    .statusCode(422)
                    .body("code", equalTo("date-outside-window"))
                    .body("detail", containsString("hors du deuxième semestre 2021"));
        }
    }

    @Test
    void nobodyProposesWhileTheOwnerOfTheCallDoesNotTellTheWindow() {
        var call = ToldCall.unheard().denied();
        Correspondent.tell(call.publication());
        call.heldBy(holder).constituted();

        propose(Callers.member(holder), call, "2021-10-07")
                .statusCode(409)
                .body("code", equalTo("window-unknown"));

        read(call).body("publicLabel", nullValue());
    }

    @Test
    void aNeighbourDoesNotPropose() {
        var call = ToldCall.published().heldBy(holder).constituted();

        propose(Callers.member(UUID.randomUUID()), call, "2021-10-07")
                .statusCode(403)
                .body("code", equalTo("not-the-holder"));
    }

    @Test
    void nobodySetsTheDateNotEvenAnAdministrator() {
        var call = ToldCall.published().heldBy(holder).constituted();

        for (var caller : List.of(Callers.admin(), Callers.member(holder), Callers.anybody())) {
            caller.body(Map.of("date", "2021-10-07"))
                    .put("/api/v1/seminars/{id}/date", call.seminar())
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("date-belongs-to-committee"));
        }

        read(call).body("date", nullValue());
    }

    @Test
    void theDecisionOfTheCommitteeSetsTheDate() {
        var call = ToldCall.published().heldBy(holder).constituted().dated();

        read(call).body("status", equalTo("DATE_VALIDATED")).body("date", equalTo(DAY.toString()));
        Callers.service()
                .get("/internal/v1/seminars/{id}", call.seminar())
                .then()
                .body("call", equalTo(call.id().toString()))
                .body("publicLabel", equalTo("Un public"))
                .body("date", equalTo(DAY.toString()))
                .body("holder", equalTo(holder.toString()));
    }

    @Test
    void aRedeliveredDecisionDoesNotUndoTheOneThatSupersededIt() {
        var call = ToldCall.published();
        var event = UUID.randomUUID();
        var validated = new SeminarDateValidated(call.seminar(), DAY, UUID.randomUUID());
        Correspondent.tell(event, 1, validated);
        Correspondent.tell(
                UUID.randomUUID(),
                2,
                new DecisionSuperseded(
                        call.seminar(),
                        validated.decision(),
                        UUID.randomUUID(),
                        DecisionKind.DATE));
        Eventually.holds(
                "superseded", () -> Records.trail("DecisionSuperseded", call.seminar()) == 1);

        Correspondent.tell(event, 1, validated);
        call.constituted();

        read(call).body("status", equalTo("PLANNED")).body("date", nullValue());
    }

    @Test
    void aCancelledCallCancelsItsSeminars() {
        var call = ToldCall.published();

        Correspondent.tell(new CallCancelled(call.id()));

        call.seminars()
                .forEach(
                        it ->
                                Eventually.holds(
                                        "cancelled",
                                        () -> ToldCall.status(it).equals("CANCELLED")));
    }

    @Test
    void anUnknownSeminarIsSaidToBeUnknown() {
        Callers.anybody()
                .get("/api/v1/seminars/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-seminar"));
    }

    private static ValidatableResponse propose(
            RequestSpecification caller, ToldCall call, String... days) {
        return caller.body(Map.of("dates", List.of(days)))
                .post("/api/v1/seminars/{id}/date-proposals", call.seminar())
                .then();
    }

    private static ValidatableResponse read(ToldCall call) {
        return Callers.anybody()
                .get("/api/v1/seminars/{id}", call.seminar())
                .then()
                .statusCode(200);
    }
}
