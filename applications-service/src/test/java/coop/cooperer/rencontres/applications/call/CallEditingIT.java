package coop.cooperer.rencontres.applications.call;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Callers.with;
import static coop.cooperer.rencontres.applications.Scenes.begun;
import static coop.cooperer.rencontres.applications.Scenes.drafted;
import static coop.cooperer.rencontres.applications.Scenes.drop;
import static coop.cooperer.rencontres.applications.Scenes.offer;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.release;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CorrectionNoticeDue;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class CallEditingIT {

    private final UUID structure = UUID.randomUUID();

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    void theDeadlineMovesOnlyWhilePublishedAndOthersHear() {
        var call = published();

        admin().body(Map.of("date", "2021-06-10"))
                .put("/api/v1/calls/{id}/deadline", call)
                .then()
                .statusCode(200)
                .body("deadlineAt", equalTo("2021-06-10T22:00:00Z"));

        assertThat(Correspondent.heard(ApplicationsEvent.DeadlineChanged.class, call, 1))
                .extracting(ApplicationsEvent.DeadlineChanged::to)
                .containsExactly(Instant.parse("2021-06-10T22:00:00Z"));
        PlatformClock.show(Instant.parse("2021-06-10T22:00:01Z"));
        admin().body(Map.of("date", "2021-07-10"))
                .put("/api/v1/calls/{id}/deadline", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("call-not-open"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-20, 2021-05-20T22:00:00Z",
        "2021-03-27, 2021-03-27T23:00:00Z",
        "2021-03-28, 2021-03-28T22:00:00Z",
        "2021-10-30, 2021-10-30T22:00:00Z",
        "2021-10-31, 2021-10-31T23:00:00Z"
    })
    @Acceptance({"R4", "A1", "D98"})
    void aDateIsTheEndOfThatDayInParisAndCountsToTheSecond(LocalDate date, Instant deadline) {
        PlatformClock.show(Instant.parse("2021-03-01T08:00:00Z"));
        var call = published();
        admin().body(Map.of("date", date.toString()))
                .put("/api/v1/calls/{id}/deadline", call)
                .then()
                .body("deadlineAt", equalTo(deadline.toString()));
        var inTime = written(call, UUID.randomUUID());
        var late = written(call, structure);
        PlatformClock.show(deadline.minusSeconds(1));

        deposit(inTime.id(), inTime.organisation()).then().body("status", equalTo("SUBMITTED"));

        PlatformClock.show(deadline);
        deposit(late.id(), late.organisation()).then().body("status", equalTo("LATE"));
    }

    @Test
    @Acceptance("D1")
    void aWeightChangesAfterThePublicationOnlyByADatedCorrectionSentToEveryRegisteredCandidate() {
        var call = published();
        var begun = written(call, UUID.randomUUID());
        var deposited = submitted(call, structure, 2);
        var corrected = reweighed(call);
        admin().body(corrected)
                .put("/api/v1/calls/{id}/scoring", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("grid-frozen"));

        var correction =
                admin().body(Map.of("text", "Les poids sont corrigés.", "scoring", corrected))
                        .post("/api/v1/calls/{id}/errata", call);

        correction.then().statusCode(201);
        given().get("/api/v1/calls/{id}", call)
                .then()
                .body("errata.text", equalTo(List.of("Les poids sont corrigés.")))
                .body("scoring.grids[0].criteria.weight", equalTo(weights(corrected)));
        var at = Instant.parse(correction.path("errata[0].at"));
        for (var candidate :
                Map.of(begun.id(), begun.organisation(), deposited, structure).entrySet()) {
            assertThat(Correspondent.heard(CorrectionNoticeDue.class, candidate.getKey(), 1))
                    .containsExactly(
                            new CorrectionNoticeDue(
                                    candidate.getKey(), call, candidate.getValue(), at));
        }
        PlatformClock.show(Scenes.DEADLINE);
        admin().body(Map.of("text", "Trop tard.", "scoring", corrected))
                .post("/api/v1/calls/{id}/errata", call)
                .then()
                .statusCode(409);
    }

    @Test
    @Acceptance("A9")
    void aGridWhoseWeightsDoNotSumToAHundredIsNotPublished() {
        var draft = drafted();
        Map<String, Object> scoring = admin().get("/api/v1/calls/{id}", draft).path("scoring");
        var lame = new HashMap<>(scoring);
        lame.put("grids", List.of());
        admin().body(lame).put("/api/v1/calls/{id}/scoring", draft).then().statusCode(200);

        admin().post("/api/v1/calls/{id}/publication", draft)
                .then()
                .statusCode(409)
                .body("code", equalTo("grid-missing"));
    }

    @Test
    @Acceptance("D19")
    void anAnswerIsPublishedWithoutTheNameOfWhoAsked() {
        var call = published();
        member(structure)
                .body(Map.of("text", "Peut-on répondre à plusieurs lots ?"))
                .post("/api/v1/calls/{id}/questions", call)
                .then()
                .statusCode(202);
        given().get("/api/v1/calls/{id}/questions", call).then().body("items", hasSize(0));
        String question = admin().get("/api/v1/calls/{id}/questions", call).path("items[0].id");

        admin().body(Map.of("answer", "Oui."))
                .post("/api/v1/calls/{id}/questions/{question}/answer", call, question)
                .then()
                .statusCode(201);

        var published = given().get("/api/v1/calls/{id}/questions", call);
        published.then().body("items[0].answer", equalTo("Oui."));
        assertThat(published.asString()).doesNotContain(structure.toString());
    }

    @Test
    void anEmptyCalendarStaysEmptyAndMilestonesKeepTheirOrder() {
        var call = published();
        given().get("/api/v1/calls/{id}", call).then().body("milestones", hasSize(0));

        admin().body(
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("label", "Décision", "date", "2021-06-30"),
                                        Map.of("label", "Réunion", "date", "2021-06-10"))))
                .put("/api/v1/calls/{id}/milestones", call)
                .then()
                .statusCode(200)
                .body("milestones.label", equalTo(List.of("Décision", "Réunion")));
    }

    @Test
    @Acceptance({"A26", "R73"})
    void changingTheContactChangesThePublicPageAndWhereAnswersToMailsGo() {
        var call = published();

        admin().body(Map.of("label", "Nouveau contact", "email", "nouveau@cpe.example"))
                .put("/api/v1/calls/{id}/contact", call)
                .then()
                .statusCode(200);

        given().get("/api/v1/calls/{id}", call)
                .then()
                .body("contact.email", equalTo("nouveau@cpe.example"));
        with(TestTokens.service())
                .get("/internal/v1/calls/{id}", call)
                .then()
                .body("contact.email", equalTo("nouveau@cpe.example"));
    }

    @Test
    void aLetterToACandidateGoesToTheAddressOfItsFileOrOfItsOrganisation() {
        var stated = begun(published(), structure);
        member(structure)
                .body(
                        Map.of(
                                "legalName", "Une structure",
                                "siret", "73282932000074",
                                "contactEmail", "accueil@example.org"))
                .put("/api/v1/organisations/{id}", structure)
                .then()
                .statusCode(200);
        UUID unstated =
                UUID.fromString(
                        member(structure)
                                .body(Map.of("call", published()))
                                .post("/api/v1/applications")
                                .path("id"));

        writtenTo(stated).body("contactEmail", equalTo("structure@example.org"));
        writtenTo(unstated).body("contactEmail", equalTo("accueil@example.org"));
    }

    @Test
    @Acceptance("R20")
    void aFigureIsNotEditedWithoutItsSource() {
        var draft = drafted();
        var fact = new HashMap<String, String>();
        fact.put("value", "3,2");
        fact.put("unit", "millions");
        fact.put("statement", "Plus de 3 millions de personnes travaillent à leur compte.");
        admin().body(Map.of("items", List.of(fact)))
                .put("/api/v1/calls/{id}/facts", draft)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("items[0].source")));
        fact.put("source", "INSEE");

        admin().body(Map.of("items", List.of(fact)))
                .put("/api/v1/calls/{id}/facts", draft)
                .then()
                .statusCode(200)
                .body("facts.source", equalTo(List.of("INSEE")));
    }

    @Test
    void needsAreValuedByTheDayOfThePublicationAndAreNobodyElsesBusiness() {
        var call = published();

        admin().body(Map.of("lots", Map.of("1", 2_000_000, "2", 2_000_000)))
                .put("/api/v1/calls/{id}/estimates", call)
                .then()
                .statusCode(200)
                .body("items[0].lots", equalTo(List.of(1, 2, 3)))
                .body("items[0].estimatedCents", equalTo(4_000_000))
                .body("items[0].threshold.validFrom", equalTo("2020-01-01"));

        assertThat(given().get("/api/v1/calls/{id}", call).asString()).doesNotContain("2000000");
    }

    @Test
    void aCancelledCallIsToldAndTakesNothingMore() {
        var call = published();

        admin().body(Map.of("reason", "Financement retiré."))
                .post("/api/v1/calls/{id}/cancellation", call)
                .then()
                .statusCode(201)
                .body("status", equalTo("CANCELLED"));

        assertThat(Correspondent.heard(ApplicationsEvent.CallCancelled.class, call, 1)).hasSize(1);
        member(structure)
                .body(Map.of("call", call))
                .post("/api/v1/applications")
                .then()
                .statusCode(409);
    }

    @Test
    @Acceptance("D18")
    void anUnsuccessfulLotIsReopenedAloneInALinkedCall() {
        var call = published();
        open(call);
        IntStream.rangeClosed(1, 6).forEach(lot -> drop(call, lot));
        release(call).then().statusCode(201);

        var again =
                admin().body(Map.of("date", "2021-07-15"))
                        .post("/api/v1/calls/{id}/lots/5/reopening", call);

        again.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("lots.number", equalTo(List.of(5)))
                .body("origin.lot", equalTo(5))
                .body("deadlineAt", equalTo("2021-07-15T22:00:00Z"));
        String linked = again.path("id");
        Map<String, Object> grid = new HashMap<>(again.<Map<String, Object>>path("scoring"));
        grid.put("scale", 20);
        admin().body(grid).put("/api/v1/calls/{id}/scoring", linked).then().statusCode(200);
        admin().get("/api/v1/calls/{id}", call).then().body("scoring.scale", equalTo(10));
        admin().post("/api/v1/calls/{id}/publication", linked).then().statusCode(200);
        admin().post("/api/v1/calls/{id}/conclusion", call)
                .then()
                .statusCode(201)
                .body("status", equalTo("CONCLUDED"))
                .body("lots.status", equalTo(Collections.nCopies(6, "UNSUCCESSFUL")));
    }

    @Test
    @Acceptance({"R3", "R94"})
    void aSearchFindsTheCallBySubjectAndALotByEitherName() {
        published();

        for (var words : List.of("publics vulnerables", "L'ENTREPRENEURIAT", "podcasts")) {
            given().queryParam("q", words)
                    .get("/api/v1/calls")
                    .then()
                    .statusCode(200)
                    .body("items", not(hasSize(0)));
        }
        given().queryParam("q", "introuvable")
                .get("/api/v1/calls")
                .then()
                .body("items", hasSize(0));
    }

    /** A complete draft of an organisation. */
    private record Written(UUID id, UUID organisation) {}

    private static Written written(UUID call, UUID organisation) {
        var id = begun(call, organisation);
        offer(id, organisation, stated(1, 50_000)).then().statusCode(201);
        return new Written(id, organisation);
    }

    private static ValidatableResponse writtenTo(UUID application) {
        return with(TestTokens.service())
                .get("/internal/v1/candidates/{id}", application)
                .then()
                .statusCode(200);
    }

    /** The grids of a call with the weights of the first one in reverse order. */
    private static Map<String, Object> reweighed(UUID call) {
        Map<String, Object> scoring = admin().get("/api/v1/calls/{id}", call).path("scoring");
        var backwards = weights(scoring).reversed();
        var criteria = criteria(scoring);
        IntStream.range(0, criteria.size())
                .forEach(it -> criteria.get(it).put("weight", backwards.get(it)));
        return scoring;
    }

    private static List<Object> weights(Map<String, Object> scoring) {
        return criteria(scoring).stream().map(it -> it.get("weight")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> criteria(Map<String, Object> scoring) {
        var grids = (List<Map<String, Object>>) Objects.requireNonNull(scoring.get("grids"));
        return (List<Map<String, Object>>) Objects.requireNonNull(grids.getFirst().get("criteria"));
    }

    private static Response deposit(UUID id, UUID organisation) {
        return member(organisation).post("/api/v1/applications/{id}/submissions", id);
    }
}
