package coop.cooperer.rencontres.applications.selection;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Callers.with;
import static coop.cooperer.rencontres.applications.Scenes.DEADLINE;
import static coop.cooperer.rencontres.applications.Scenes.begun;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.drop;
import static coop.cooperer.rencontres.applications.Scenes.handIn;
import static coop.cooperer.rencontres.applications.Scenes.judged;
import static coop.cooperer.rencontres.applications.Scenes.mark;
import static coop.cooperer.rencontres.applications.Scenes.offer;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.release;
import static coop.cooperer.rencontres.applications.Scenes.report;
import static coop.cooperer.rencontres.applications.Scenes.select;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class SelectionIT {

    private final UUID structureA = UUID.randomUUID();
    private final UUID structureB = UUID.randomUUID();
    private final DataSource database;

    SelectionIT(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    void decisionsArePreparedSilentlyAndToldAllAtOnce() {
        var call = published();
        var a = submitted(call, structureA, 1);
        var b = submitted(call, structureB, 1);
        open(call);
        var loser = bidOf(call, a);
        var winner = bidOf(call, b);
        var evaluators = judged(call, 1, Map.of(loser, 5, winner, 8));
        select(call, 1, winner)
                .then()
                .statusCode(201)
                .body("items[0].status", equalTo("AWARDED"))
                .body("items[0].holders[0].organisation", equalTo(structureB.toString()));
        member(structureB)
                .get("/api/v1/calls/{id}/lots", call)
                .then()
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].holders", hasSize(0));
        IntStream.rangeClosed(2, 6).forEach(lot -> drop(call, lot));
        release(call).then().statusCode(409).body("code", equalTo("report-not-signed"));
        report(call, 1, evaluators);

        release(call).then().statusCode(201);

        assertThat(Correspondent.heard(BidSelected.class, winner, 1)).hasSize(1);
        assertThat(Correspondent.heard(BidRejected.class, loser, 1)).hasSize(1);
        member(structureB)
                .get("/api/v1/calls/{id}/lots", call)
                .then()
                .body("items[0].status", equalTo("AWARDED"))
                .body("items[1].status", equalTo("UNSUCCESSFUL"));
    }

    @Test
    void whatTheWinnerSaidOfItsTerritoryIsReadByTheOtherServicesOnceDecisionsAreTold() {
        var call = published();
        var application = begun(call, structureA);
        var stated = new HashMap<>(stated(1, 50_000));
        stated.put("possibleDates", List.of(Map.of("date", "2021-10-07", "note", "Hors vacances")));
        stated.put("partners", List.of(Map.of("name", "Une mairie", "interest", "Une salle")));
        stated.put(
                "localFunding",
                List.of(Map.of("funder", "Une ville", "amountCents", 50_000, "european", false)));
        offer(application, structureA, stated).then().statusCode(201);
        var counted = stated(5, 50_000);
        counted.put("interviews", Map.of("number", 6, "fromMinutes", 4, "toMinutes", 5));
        offer(application, structureA, counted)
                .then()
                .body("bids[1].interviews.number", equalTo(6));
        Scenes.submit(application, structureA);
        open(call);
        var winner = bidFor(call, application, 1);
        var heard = bidFor(call, application, 5);
        for (var bid : Map.of(1, winner, 5, heard).entrySet()) {
            var evaluators = judged(call, bid.getKey(), Map.of(bid.getValue(), 8));
            select(call, bid.getKey(), bid.getValue());
            report(call, bid.getKey(), evaluators);
        }
        List.of(2, 3, 4, 6).forEach(lot -> drop(call, lot));
        selectedBid(winner).then().statusCode(404);

        release(call).then().statusCode(201);

        selectedBid(winner)
                .then()
                .statusCode(200)
                .body("people", equalTo("Deux personnes"))
                .body("possibleDates[0].date", equalTo("2021-10-07"))
                .body("partners[0].interest", equalTo("Une salle"))
                .body("localFunding[0].amountCents", equalTo(50_000))
                .body("interviews", nullValue());
        selectedBid(heard)
                .then()
                .body("interviews.number", equalTo(6))
                .body("interviews.fromMinutes", equalTo(4))
                .body("interviews.toMinutes", equalTo(5));
    }

    private static Response selectedBid(UUID bid) {
        return with(TestTokens.service()).get("/internal/v1/selected-bids/{id}", bid);
    }

    @Test
    void aLotWithAHolderIsNotGivenAgain() {
        var call = published();
        var a = submitted(call, structureA, 1);
        open(call);
        var winner = bidOf(call, a);
        judged(call, 1, Map.of(winner, 8));
        select(call, 1, winner).then().statusCode(201);

        select(call, 1, winner)
                .then()
                .statusCode(409)
                .body("code", equalTo("seminar-already-awarded"));
    }

    @Test
    @Acceptance("R74")
    void aCandidateGetsOneLetterThatStatesEveryLot() {
        var call = published();
        var a = submitted(call, structureA, 2, 6);
        var b = submitted(call, structureB, 6);
        open(call);
        var second = bidFor(call, a, 2);
        var sixthOfA = bidFor(call, a, 6);
        var sixthOfB = bidFor(call, b, 6);
        var judges2 = judged(call, 2, Map.of(second, 7));
        var judges6 = judged(call, 6, Map.of(sixthOfA, 4, sixthOfB, 9));
        select(call, 2, second).then().statusCode(201);
        select(call, 6, sixthOfB).then().statusCode(201);
        List.of(1, 3, 4, 5).forEach(lot -> drop(call, lot));
        report(call, 2, judges2);
        report(call, 6, judges6);
        member(structureA)
                .get("/api/v1/applications/{id}/letter", a)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-letter"));

        release(call).then().statusCode(201);

        member(structureA)
                .get("/api/v1/applications/{id}/letter", a)
                .then()
                .statusCode(200)
                .body("lots.outcome", equalTo(List.of("SELECTED", "REJECTED")))
                .body("lots[1].ownScore", equalTo(6.4f))
                .body("lots[1].selectedScores[0]", equalTo(9.4f))
                .body("lots[1].reason", containsString("rang 2"))
                .body("contact.email", notNullValue());
        member(structureB).get("/api/v1/applications/{id}/letter", a).then().statusCode(404);
        admin().get("/api/v1/calls/{id}/letters", call)
                .then()
                .body("items.find { it.application == '%s' }.readAt".formatted(a), notNullValue())
                .body("items.find { it.application == '%s' }.readAt".formatted(b), nullValue());
    }

    @Test
    void afterTheLettersScoresAndReportsAreImmutableInTheDatabaseToo() throws SQLException {
        var call = published();
        var a = submitted(call, structureA, 1);
        open(call);
        var bid = bidOf(call, a);
        var evaluators = judged(call, 1, Map.of(bid, 8));
        select(call, 1, bid).then().statusCode(201);
        IntStream.rangeClosed(2, 6).forEach(lot -> drop(call, lot));
        report(call, 1, evaluators);
        release(call).then().statusCode(201);

        mark(call, 1, bid, evaluators.getFirst(), 1)
                .then()
                .statusCode(409)
                .body("code", equalTo("letters-sent"));
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update evaluation set seats = '[]' where call = ?")) {
            update.setObject(1, call);
            assertThatExceptionOfType(SQLException.class).isThrownBy(update::executeUpdate);
        }
    }

    @Test
    void whateverIsTriedAfterTheLettersTheReportStaysAsItWasSigned() {
        var call = published();
        var a = submitted(call, structureA, 1);
        open(call);
        var bid = bidOf(call, a);
        var evaluators = judged(call, 1, Map.of(bid, 8));
        select(call, 1, bid).then().statusCode(201);
        IntStream.rangeClosed(2, 6).forEach(lot -> drop(call, lot));
        report(call, 1, evaluators);
        release(call).then().statusCode(201);
        var lot = "/api/v1/calls/" + call + "/lots/1";
        var before = admin().get(lot + "/report").asString();

        var random = new Random(2021);
        for (var attempt = 0; attempt < 30; attempt++) {
            var person = evaluators.get(random.nextInt(2));
            var answer =
                    switch (random.nextInt(7)) {
                        case 0 -> mark(call, 1, bid, person, random.nextInt(11));
                        case 1 -> handIn(call, 1, person);
                        case 2 -> admin().post(lot + "/report");
                        case 3 -> admin().delete(lot + "/selections");
                        case 4 -> select(call, 1, bid);
                        case 5 -> release(call);
                        default ->
                                admin().body(Map.of("person", UUID.randomUUID()))
                                        .post(lot + "/evaluators");
                    };
            assertThat(answer.statusCode()).isEqualTo(409);
        }

        assertThat(admin().get(lot + "/report").asString()).isEqualTo(before);
    }

    @Test
    @Acceptance("A11")
    void whateverIsSelectedASeminarOfALotHasOneHolder() {
        var call = published();
        List<String> seminars = admin().get("/api/v1/calls/{id}", call).path("series.seminars.id");
        var bids = new ArrayList<UUID>();
        for (var seminar : seminars) {
            bids.add(offered(call, UUID.randomUUID(), List.of(seminar)));
        }
        bids.add(offered(call, UUID.randomUUID(), seminars));
        open(call);
        var opened = bids.stream().map(it -> bidOf(call, it)).toList();
        var marks = new HashMap<UUID, Integer>();
        opened.forEach(it -> marks.put(it, 7));
        judged(call, 4, marks);

        var random = new Random(2021);
        for (var attempt = 0; attempt < 20; attempt++) {
            if (random.nextInt(5) == 0) {
                admin().delete("/api/v1/calls/{id}/lots/4/selections", call);
            }
            select(call, 4, opened.get(random.nextInt(opened.size())));
            List<List<String>> held =
                    admin().get("/api/v1/calls/{id}/lots", call)
                            .path("items.find { it.number == 4 }.holders.seminars");
            assertThat(held.stream().flatMap(List::stream).toList()).doesNotHaveDuplicates();
        }
    }

    @Test
    @Acceptance({"R119", "A11"})
    void seminarsAndTheBundleAreRankedApartAndTwoBiddersShareTheLot() {
        var call = published();
        List<String> seminars = admin().get("/api/v1/calls/{id}", call).path("series.seminars.id");
        var a = offered(call, structureA, List.of(seminars.get(0)));
        var bundle = stated(4, 40_000);
        offer(a, structureA, bundle).then().statusCode(201);
        Scenes.submit(a, structureA);
        var b = offered(call, structureB, List.of(seminars.get(1)));
        open(call);
        List<String> bids = admin().get("/api/v1/calls/{id}/applications", call).path("items.id");
        var marks = new HashMap<UUID, Integer>();
        bids.forEach(it -> marks.put(UUID.fromString(it), 7));
        judged(call, 4, marks);

        admin().get("/api/v1/calls/{id}/lots/4/comparison", call)
                .then()
                .body("ranking.rank", equalTo(List.of(1, 1, 1)))
                .body("ranking.seminars*.size()", equalTo(List.of(3, 1, 1)));
        for (var application : List.of(a, b)) {
            String single =
                    admin().get("/api/v1/calls/{id}/applications", call)
                            .path(
                                    "items.find { it.application == '%s' && it.seminars.size() == 1 }.id"
                                            .formatted(application));
            select(call, 4, UUID.fromString(single)).then().statusCode(201);
        }

        admin().get("/api/v1/calls/{id}/lots", call)
                .then()
                .body("items[3].status", equalTo("PARTLY_AWARDED"))
                .body("items[3].holders", hasSize(2));
    }

    @Test
    @Acceptance("A22")
    void oneStructureMayHoldSeveralLotsOfOrganisation() {
        var call = published();
        var a = submitted(call, structureA, 1, 2);
        open(call);
        for (var lot : List.of(1, 2)) {
            var bid = bidFor(call, a, lot);
            judged(call, lot, Map.of(bid, 8));
            select(call, lot, bid).then().statusCode(201);
        }

        admin().get("/api/v1/calls/{id}/lots", call)
                .then()
                .body("items[0].holders.organisation", equalTo(List.of(structureA.toString())))
                .body("items[1].holders.organisation", equalTo(List.of(structureA.toString())));
    }

    private static UUID offered(UUID call, UUID organisation, List<String> seminars) {
        var id = begun(call, organisation);
        var stated = stated(4, 50_000);
        stated.put("seminars", seminars);
        offer(id, organisation, stated).then().statusCode(201);
        Scenes.submit(id, organisation);
        return id;
    }

    @Test
    @Acceptance("D3")
    void fewerThanThreeOffersNeedAJustification() {
        var call = published();
        var a = submitted(call, structureA, 1);
        var b = submitted(call, structureB, 1);
        open(call);
        var bid = bidOf(call, a);
        judged(call, 1, Map.of(bid, 8, bidOf(call, b), 7));

        admin().body(Map.of("bid", bid))
                .post("/api/v1/calls/{id}/lots/1/selections", call)
                .then()
                .statusCode(422)
                .body("code", equalTo("justification-required"));
    }

    @Test
    void nothingIsSelectedBeforeTheMarksAreRevealed() {
        var call = published();
        var a = submitted(call, structureA, 1);
        open(call);

        select(call, 1, bidOf(call, a))
                .then()
                .statusCode(409)
                .body("code", equalTo("scores-not-revealed"));
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
    @Acceptance("D5")
    void aFileAfterTheDeadlineIsKeptMarkedLateAndNotEvaluated() {
        var call = published();
        var late = begun(call, structureA);
        offer(late, structureA, stated(1, 50_000)).then().statusCode(201);
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
    @Acceptance({"R124", "A10"})
    void aWrongOfferIsRefusedWithACodeOfItsOwn() {
        var call = published();
        var id = begun(call, structureA);

        offer(id, structureA, stated(7, 50_000))
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-lot"));
        var silent = stated(5, 50_000);
        silent.put("sequencing", " ");
        offer(id, structureA, silent)
                .then()
                .statusCode(422)
                .body("code", equalTo("sequencing-required"));
        var counted = stated(1, 50_000);
        counted.put("interviews", Map.of("number", 6, "fromMinutes", 4, "toMinutes", 5));
        offer(id, structureA, counted)
                .then()
                .statusCode(422)
                .body("code", equalTo("sequencing-not-valid"));
        offer(id, structureA, stated(1, 100.5))
                .then()
                .statusCode(422)
                .body("code", equalTo("amount-not-in-cents"));
        offer(id, structureA, stated(1, -1))
                .then()
                .statusCode(422)
                .body("code", equalTo("amount-not-in-cents"));
        offer(id, structureA, stated(1, 50_000))
                .then()
                .statusCode(201)
                .body("bids[0].totalCents", equalTo(126_000));
        offer(id, structureA, stated(1, 50_000))
                .then()
                .statusCode(409)
                .body("code", equalTo("lot-already-bid"));
    }

    private static UUID bidFor(UUID call, UUID application, int lot) {
        String id =
                admin().get("/api/v1/calls/{id}/lots/{lot}/comparison", call, lot)
                        .path("offers.find { it.application == '" + application + "' }.bid");
        return UUID.fromString(id);
    }
}
