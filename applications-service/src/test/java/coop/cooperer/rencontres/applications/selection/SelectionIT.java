package coop.cooperer.rencontres.applications.selection;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Callers.otherAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class SelectionIT {

    private static final Instant DEADLINE = Instant.parse("2021-05-20T22:00:00Z");

    private final UUID structureA = UUID.randomUUID();
    private final UUID structureB = UUID.randomUUID();
    private final DataSource database;

    SelectionIT(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Instant.parse("2021-04-12T08:00:00Z"));
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    void aLotGoesToOneBidAndTheOthersAreRejected() {
        var call = published();
        var a = submitted(call, structureA, 1);
        var b = submitted(call, structureB, 1);
        open(call);
        var winner = bidOf(call, b);

        admin().body(Map.of("bid", winner, "justification", "Deux offres seulement."))
                .post("/api/v1/calls/{id}/lots/1/selections", call)
                .then()
                .statusCode(201)
                .body("items[0].status", equalTo("AWARDED"))
                .body("items[0].holders[0].organisation", equalTo(structureB.toString()));

        assertThat(Correspondent.heard(BidSelected.class, winner, 1)).hasSize(1);
        assertThat(Correspondent.heard(BidRejected.class, bidOf(call, a), 1)).hasSize(1);
        admin().body(Map.of("bid", winner, "justification", "Encore."))
                .post("/api/v1/calls/{id}/lots/1/selections", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("seminar-already-awarded"));
    }

    @Test
    void fewerThanThreeOffersNeedAJustification() {
        var call = published();
        var a = submitted(call, structureA, 1);
        open(call);

        admin().body(Map.of("bid", bidOf(call, a)))
                .post("/api/v1/calls/{id}/lots/1/selections", call)
                .then()
                .statusCode(422)
                .body("code", equalTo("justification-required"));
    }

    @Test
    void nothingIsSelectedOrShownBeforeTheOpening() {
        var call = published();
        submitted(call, structureA, 1);

        admin().body(Map.of("bid", UUID.randomUUID()))
                .post("/api/v1/calls/{id}/lots/1/selections", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("bids-not-open"));
        admin().get("/api/v1/calls/{id}/applications", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("bids-not-open"));
        admin().get("/api/v1/calls/{id}/lots", call)
                .then()
                .statusCode(200)
                .body("items[0].offers", nullValue());
    }

    @Test
    void whatIsSealedCannotBeReadInTheDatabase() throws java.sql.SQLException {
        var call = published();
        submitted(call, structureA, 1);

        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select count(*) from application where call = ? and"
                                    + " position(convert_to('SECRETE', 'UTF8') in sealed) > 0")) {
            select.setObject(1, call);
            var found = select.executeQuery();
            found.next();
            assertThat(found.getInt(1)).isZero();
        }
    }

    @Test
    void aNeighboursApplicationIsUnknown() {
        var call = published();
        var a = submitted(call, structureA, 1);

        member(structureB)
                .get("/api/v1/applications/{id}", a)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-application"));
        member(structureB).get("/api/v1/applications").then().body("items", hasSize(0));
    }

    @Test
    void aFileAfterTheDeadlineIsKeptMarkedLateAndNotEvaluated() {
        var call = published();
        var late = begun(call, structureA);
        offer(late, structureA, 1).then().statusCode(201);
        PlatformClock.show(DEADLINE);

        member(structureA)
                .post("/api/v1/applications/{id}/submissions", late)
                .then()
                .statusCode(201)
                .body("status", equalTo("LATE"));

        open(call);
        admin().get("/api/v1/calls/{id}/applications", call).then().body("items", hasSize(0));
    }

    @Test
    void theLastVersionReceivedInTimeCounts() {
        var call = published();
        var id = submitted(call, structureA, 1);

        member(structureA)
                .post("/api/v1/applications/{id}/submissions", id)
                .then()
                .statusCode(201)
                .body("submittedVersion", equalTo(2));
        assertThat(Correspondent.heard(ApplicationSubmitted.class, id, 2))
                .extracting(ApplicationSubmitted::version)
                .containsExactly(1, 2);

        PlatformClock.show(DEADLINE);
        member(structureA)
                .post("/api/v1/applications/{id}/submissions", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("deadline-passed"));
    }

    @Test
    void aWrongOfferIsRefusedWithACodeOfItsOwn() {
        var call = published();
        var id = begun(call, structureA);

        offer(id, structureA, 7).then().statusCode(422).body("code", equalTo("unknown-lot"));
        offer(id, structureA, 5)
                .then()
                .statusCode(422)
                .body("code", equalTo("sequencing-required"));
        offer(id, structureA, 1, 100.5)
                .then()
                .statusCode(422)
                .body("code", equalTo("amount-not-in-cents"));
        offer(id, structureA, 1, -1)
                .then()
                .statusCode(422)
                .body("code", equalTo("amount-not-in-cents"));
        offer(id, structureA, 1)
                .then()
                .statusCode(201)
                .body("bids[0].totalCents", equalTo(126_000));
        offer(id, structureA, 1).then().statusCode(409).body("code", equalTo("lot-already-bid"));
    }

    private static UUID published() {
        var id =
                UUID.fromString(
                        admin().body(Map.of("dataSet", "2021")).post("/api/v1/calls").path("id"));
        admin().post("/api/v1/calls/{id}/publication", id).then().statusCode(200);
        return id;
    }

    private static UUID begun(UUID call, UUID organisation) {
        return UUID.fromString(
                member(organisation)
                        .body(
                                Map.of(
                                        "call", call,
                                        "presentation", "Une offre SECRETE",
                                        "people", "Deux personnes",
                                        "motivations", "Des motivations",
                                        "contactEmail", "structure@example.org"))
                        .post("/api/v1/applications")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private static UUID submitted(UUID call, UUID organisation, int lot) {
        var id = begun(call, organisation);
        offer(id, organisation, lot).then().statusCode(201);
        member(organisation)
                .post("/api/v1/applications/{id}/submissions", id)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"));
        return id;
    }

    private static io.restassured.response.Response offer(UUID id, UUID organisation, int lot) {
        return offer(id, organisation, lot, 50_000);
    }

    private static io.restassured.response.Response offer(
            UUID id, UUID organisation, int lot, Number rate) {
        return member(organisation)
                .body(
                        Map.of(
                                "lot",
                                lot,
                                "proposal",
                                "Une proposition",
                                "costLines",
                                List.of(
                                        Map.of(
                                                "label",
                                                "Animation",
                                                "dailyRateCents",
                                                rate,
                                                "days",
                                                2.5)),
                                "travelCents",
                                1_000))
                .post("/api/v1/applications/{id}/bids", id);
    }

    private static void open(UUID call) {
        PlatformClock.show(DEADLINE);
        Eventually.holds(
                "the call closes",
                () -> "CLOSED".equals(admin().get("/api/v1/calls/{id}", call).path("status")));
        admin().post("/api/v1/calls/{id}/openings", call).then().statusCode(200);
        otherAdmin().post("/api/v1/calls/{id}/openings", call).then().statusCode(200);
    }

    private static UUID bidOf(UUID call, UUID application) {
        return UUID.fromString(
                admin().get("/api/v1/calls/{id}/applications", call)
                        .path("items.find { it.application == '" + application + "' }.id"));
    }
}
