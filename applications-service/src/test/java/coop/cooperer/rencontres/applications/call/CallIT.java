package coop.cooperer.rencontres.applications.call;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.otherAdmin;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class CallIT {

    private static final Instant DEADLINE = Instant.parse("2021-05-20T22:00:00Z");

    private final LoadFirstCall first;

    CallIT(LoadFirstCall first) {
        this.first = first;
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
    @Acceptance("R8")
    void theCallOf2021HasSixLotsThreeSeminarsAndTheSentence() {
        var id = draft();

        admin().post("/api/v1/calls/{id}/publication", id).then().statusCode(200);

        given().get("/api/v1/calls/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("PUBLISHED"))
                .body("deadlineAt", equalTo("2021-05-20T22:00:00Z"))
                .body("lots.number", equalTo(List.of(1, 2, 3, 4, 5, 6)))
                .body("series.seminars", hasSize(3))
                .body(
                        "publicity.sentence",
                        equalTo(
                                "Cette action est cofinancée par le Fonds social européen dans le"
                                        + " cadre du programme opérationnel national « Emploi et"
                                        + " Inclusion » 2014-2020"));
    }

    @Test
    void aPlatformBeginsWithTheCallThatItsOperatorNames() {
        given().get("/api/v1/calls")
                .then()
                .statusCode(200)
                .body("items[0].title", equalTo("Cycle de rencontres interdisciplinaires"))
                .body("items[0].deadlineAt", equalTo("2021-05-20T22:00:00Z"));
    }

    @Test
    @Acceptance("R16")
    void theCommitmentToTheGeneralInterestIsReadByAnybody() {
        var id = draft();
        admin().post("/api/v1/calls/{id}/publication", id).then().statusCode(200);

        given().get("/api/v1/calls/{id}", id)
                .then()
                .body(
                        "sections.find { it.code == 'GENERAL_INTEREST' }.body",
                        allOf(
                                containsString("La SCIC sert l’intérêt général"),
                                containsString("y compris aux plus vulnérables"),
                                containsString("ce que chaque personne a de singulier")));
    }

    @Test
    @Acceptance("D113")
    void loadingTheFirstCallAgainChangesNothing() {
        var before = admin().get("/api/v1/calls?limit=100").asString();

        first.run(new StartupEvent());

        assertThat(admin().get("/api/v1/calls?limit=100").asString()).isEqualTo(before);
    }

    @Test
    void publishingIsToldOnceWithEveryLotAndSeminar() {
        var id = draft();

        admin().post("/api/v1/calls/{id}/publication", id).then().statusCode(200);

        var told = Correspondent.heard(CallPublished.class, id, 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().deadlineAt()).isEqualTo(DEADLINE);
        assertThat(told.getFirst().lots())
                .extracting(it -> it.kind())
                .containsExactly(
                        LotKind.SEMINAR_SUPPORT,
                        LotKind.SEMINAR_SUPPORT,
                        LotKind.SEMINAR_SUPPORT,
                        LotKind.PHOTOGRAPHY,
                        LotKind.AUDIO,
                        LotKind.PROCEEDINGS);
        assertThat(told.getFirst().seminars()).hasSize(3);
    }

    @Test
    void aDraftIsUnknownToEverybodyElse() {
        var id = draft();

        given().get("/api/v1/calls/{id}", id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-call"));
    }

    @Test
    void theClockClosesTheCallAndTwoAdministratorsOpenIt() {
        var id = draft();
        admin().post("/api/v1/calls/{id}/publication", id).then().statusCode(200);

        admin().post("/api/v1/calls/{id}/openings", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("call-not-closed"));
        PlatformClock.show(DEADLINE);
        Eventually.holds("the call closes", () -> "CLOSED".equals(status(id)));
        assertThat(Correspondent.heard(CallClosed.class, id, 1)).hasSize(1);

        admin().post("/api/v1/calls/{id}/openings", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        admin().post("/api/v1/calls/{id}/openings", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("second-administrator-needed"));
        otherAdmin()
                .post("/api/v1/calls/{id}/openings", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPENED"));
    }

    @Test
    void theSameKeyGivesTheSameCallAndAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();

        var first =
                admin().header("Idempotency-Key", key)
                        .body(Map.of("dataSet", "2021"))
                        .post("/api/v1/calls");
        var second =
                admin().header("Idempotency-Key", key)
                        .body(Map.of("dataSet", "2021"))
                        .post("/api/v1/calls");
        var other =
                admin().header("Idempotency-Key", key)
                        .body(Map.of("dataSet", "2022"))
                        .post("/api/v1/calls");

        first.then().statusCode(201);
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
        other.then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aPageLeadsToTheNext() {
        draft();
        draft();

        var first = admin().queryParam("limit", 1).get("/api/v1/calls");
        var second =
                admin().queryParam("limit", 1)
                        .queryParam("after", first.<String>path("next"))
                        .get("/api/v1/calls");

        first.then().body("items", hasSize(1));
        assertThat(first.header("Link")).contains("rel=\"next\"");
        assertThat(second.<String>path("items[0].id")).isNotEqualTo(first.path("items[0].id"));
    }

    @Test
    void badInputIsAnsweredWithACodeOfItsOwn() {
        admin().body("{")
                .post("/api/v1/calls")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-json"));
        admin().body(Map.of("dataSet", ""))
                .post("/api/v1/calls")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-field"))
                .body("errors[0].field", equalTo("dataSet"));
        admin().body(Map.of("dataSet", "../2021"))
                .post("/api/v1/calls")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-data-set"));
        admin().body("\"" + "x".repeat(1_100_000) + "\"")
                .post("/api/v1/calls")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-address"));
    }

    private static String status(UUID id) {
        return admin().get("/api/v1/calls/{id}", id).path("status");
    }

    private static UUID draft() {
        return UUID.fromString(
                admin().body(Map.of("dataSet", "2021"))
                        .post("/api/v1/calls")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }
}
