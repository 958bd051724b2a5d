package coop.cooperer.rencontres.applications.evaluation;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.evaluator;
import static coop.cooperer.rencontres.applications.Scenes.assign;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.free;
import static coop.cooperer.rencontres.applications.Scenes.handIn;
import static coop.cooperer.rencontres.applications.Scenes.judged;
import static coop.cooperer.rencontres.applications.Scenes.mark;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.report;
import static coop.cooperer.rencontres.applications.Scenes.select;
import static coop.cooperer.rencontres.applications.Scenes.sign;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class EvaluationIT {

    private final UUID structureA = UUID.randomUUID();
    private final UUID structureB = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    void anEvaluatorSeesNamesAloneBeforeDeclaring() {
        var call = published();
        submitted(call, structureA, 1);
        open(call);
        assign(call, 1, one);

        evaluator(one)
                .get("/api/v1/calls/{id}/lots/1/evaluation", call)
                .then()
                .statusCode(200)
                .body("declaration", equalTo("PENDING"))
                .body("candidates.organisation", equalTo(List.of(structureA.toString())));
        evaluator(one)
                .get("/api/v1/calls/{id}/lots/1/comparison", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("declaration-required"));
    }

    @Test
    void beforeTheOpeningNoNameIsShownAndNothingIsDeclared() {
        var call = published();
        submitted(call, structureA, 1);
        assign(call, 1, one);

        evaluator(one)
                .get("/api/v1/calls/{id}/lots/1/evaluation", call)
                .then()
                .statusCode(200)
                .body("candidates", nullValue());
        evaluator(one)
                .body(Map.of("tie", false))
                .post("/api/v1/calls/{id}/lots/1/declarations", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("bids-not-open"));
    }

    @Test
    @Acceptance("D10")
    void aDeclaredTieMakesTheLotUnknown() {
        var call = published();
        submitted(call, structureA, 1);
        open(call);
        assign(call, 1, one);

        evaluator(one)
                .body(Map.of("tie", true))
                .post("/api/v1/calls/{id}/lots/1/declarations", call)
                .then()
                .statusCode(201);

        for (var path : List.of("evaluation", "comparison", "report")) {
            evaluator(one)
                    .get("/api/v1/calls/{id}/lots/1/{path}", call, path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("unknown-evaluation"));
        }
        evaluator(one).get("/api/v1/calls/{id}/evaluations", call).then().body("items", hasSize(0));
    }

    @Test
    @Acceptance("D10")
    void afterATieTwoOtherEvaluatorsAreRequired() {
        var call = published();
        var bid = bidAfterOpening(call);
        assign(call, 1, one);
        evaluator(one)
                .body(Map.of("tie", true))
                .post("/api/v1/calls/{id}/lots/1/declarations", call)
                .then()
                .statusCode(201);
        free(call, 1, other);
        mark(call, 1, bid, other, 7).then().statusCode(200);

        handIn(call, 1, other).then().statusCode(201).body("revealed", equalTo(false));

        var third = UUID.randomUUID();
        free(call, 1, third);
        mark(call, 1, bid, third, 6).then().statusCode(200);
        handIn(call, 1, third).then().statusCode(201).body("revealed", equalTo(true));
    }

    @Test
    @Acceptance("D12")
    void theSecondEvaluatorSeesNoMarksBeforeSubmitting() {
        var call = published();
        var bid = bidAfterOpening(call);
        free(call, 1, one);
        free(call, 1, other);
        mark(call, 1, bid, one, 7).then().statusCode(200);
        handIn(call, 1, one).then().statusCode(201);

        for (var asker : List.of(evaluator(other), admin())) {
            asker.get("/api/v1/calls/{id}/lots/1/comparison", call)
                    .then()
                    .statusCode(200)
                    .body("offers", hasSize(1))
                    .body("marks", nullValue())
                    .body("ranking", nullValue());
        }
        mark(call, 1, bid, other, 8).then().statusCode(200);
        handIn(call, 1, other).then().statusCode(201);
        evaluator(one)
                .get("/api/v1/calls/{id}/lots/1/comparison", call)
                .then()
                .body("marks", hasSize(2))
                .body("ranking[0].total", equalTo(8.25f));
    }

    @Test
    void handedInMarksAndWrongMarksAreRefused() {
        var call = published();
        var bid = bidAfterOpening(call);
        free(call, 1, one);
        free(call, 1, other);

        mark(call, 1, bid, one, 11)
                .then()
                .statusCode(422)
                .body("code", equalTo("mark-outside-scale"));
        mark(call, 6, bid, one, 5).then().statusCode(404);
        handIn(call, 1, one).then().statusCode(409).body("code", equalTo("scores-incomplete"));
        mark(call, 1, bid, one, 5).then().statusCode(200);
        handIn(call, 1, one).then().statusCode(201);
        mark(call, 1, bid, one, 6).then().statusCode(409).body("code", equalTo("scores-submitted"));
    }

    @Test
    @Acceptance("D12")
    void aGapAboveTheSetValueNeedsAComment() {
        var call = published();
        var bid = bidAfterOpening(call);
        free(call, 1, one);
        free(call, 1, other);
        mark(call, 1, bid, one, 2).then().statusCode(200);
        mark(call, 1, bid, other, 8).then().statusCode(200);
        handIn(call, 1, one).then().statusCode(201);
        handIn(call, 1, other).then().statusCode(201);
        select(call, 1, bid).then().statusCode(201);
        admin().post("/api/v1/calls/{id}/lots/1/report", call)
                .then()
                .statusCode(409)
                .body("code", equalTo("gap-unexplained"));

        for (var criterion : List.of("PROPOSAL", "TEAM", "FIRST_PARTNERS", "PARTNER_INTEREST")) {
            evaluator(one)
                    .body(Map.of("bid", bid, "criterion", criterion, "comment", "Lu autrement."))
                    .post("/api/v1/calls/{id}/lots/1/gap-comments", call)
                    .then()
                    .statusCode(201);
        }

        admin().post("/api/v1/calls/{id}/lots/1/report", call).then().statusCode(201);
    }

    @Test
    @Acceptance({"D13", "D15", "A29"})
    void theReportHasEveryHeadingAndItsChecksumIsKeptWithEachSignature() {
        var call = published();
        var bid = bidAfterOpening(call);
        var evaluators = judged(call, 1, Map.of(bid, 7));
        select(call, 1, bid).then().statusCode(201);
        admin().post("/api/v1/calls/{id}/lots/1/report", call).then().statusCode(201);
        sign(call, 1, evaluators.getFirst(), "0".repeat(64))
                .then()
                .statusCode(409)
                .body("code", equalTo("report-changed"));

        report(call, 1, evaluators);

        var report = admin().get("/api/v1/calls/{id}/lots/1/report", call).then().extract();
        String text = report.path("text");
        for (var heading :
                List.of(
                        "Objet",
                        "Publicité",
                        "Candidatures reçues",
                        "Candidatures tardives ou incomplètes",
                        "Critères",
                        "Notes",
                        "Classement",
                        "Motifs",
                        "Décision",
                        "Noms et qualités",
                        "Date")) {
            assertThat(text).contains("# " + heading + "\n");
        }
        assertThat(text)
                .contains("cofinancée par le Fonds social européen")
                .contains("somme des poids");
        List<String> signed = report.path("signatures.checksum");
        assertThat(signed).hasSize(2).containsOnly(report.<String>path("checksum"));
        List<String> people = report.path("signatures.person");
        assertThat(people)
                .containsExactlyElementsOf(evaluators.stream().map(UUID::toString).toList());
        List<String> times = report.path("signatures.signedAt");
        assertThat(times).allSatisfy(it -> assertThat(it).startsWith("2021-05-20T22:0"));
    }

    @Test
    void anInadmissibleApplicationIsNotRanked() {
        var call = published();
        var a = submitted(call, structureA, 1);
        var b = submitted(call, structureB, 1);
        open(call);
        admin().body(Map.of("outcome", "INADMISSIBLE"))
                .put("/api/v1/calls/{id}/applications/{application}/admissibility", call, a)
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
        admin().body(Map.of("outcome", "INADMISSIBLE", "reason", "Hors du champ de l’appel."))
                .put("/api/v1/calls/{id}/applications/{application}/admissibility", call, a)
                .then()
                .statusCode(200);

        judged(call, 1, Map.of(bidOf(call, b), 6));

        admin().get("/api/v1/calls/{id}/lots/1/comparison", call)
                .then()
                .body("ranking.bid", equalTo(List.of(bidOf(call, b).toString())));
    }

    @Test
    void forARecusedPersonALotDiffersInNothingFromOneWithoutOffers() {
        var call = published();
        submitted(call, structureA, 1);
        submitted(call, structureB, 2);
        open(call);
        assign(call, 1, one);
        admin(one)
                .body(Map.of("tie", true))
                .post("/api/v1/calls/{id}/lots/1/declarations", call)
                .then()
                .statusCode(201);

        admin(one)
                .get("/api/v1/calls/{id}/applications", call)
                .then()
                .body("items.organisation", equalTo(List.of(structureB.toString())));
        admin(one)
                .get("/api/v1/calls/{id}/lots", call)
                .then()
                .body("items[0].offers", nullValue())
                .body("items[1].offers", equalTo(1));
        admin(one)
                .body(Map.of("bid", UUID.randomUUID()))
                .post("/api/v1/calls/{id}/lots/1/selections", call)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-bid-for-lot"));
    }

    private UUID bidAfterOpening(UUID call) {
        var application = submitted(call, structureA, 1);
        open(call);
        return bidOf(call, application);
    }
}
