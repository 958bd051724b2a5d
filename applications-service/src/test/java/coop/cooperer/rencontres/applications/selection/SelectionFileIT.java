package coop.cooperer.rencontres.applications.selection;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.evaluator;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Scenes.DEADLINE;
import static coop.cooperer.rencontres.applications.Scenes.begun;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.free;
import static coop.cooperer.rencontres.applications.Scenes.judged;
import static coop.cooperer.rencontres.applications.Scenes.offer;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.select;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submit;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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

/**
 * What the file says that an auditor opens: the comparison of the offers and the report of a lot.
 */
@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class SelectionFileIT {

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
    @Acceptance({"R1", "D11"})
    void aMemberOfTheIssuerIsFlaggedWithTheMeasuresTaken() {
        var call = published();
        describe("Une coopérative associée");
        var id = submitted(call, structure, 1);
        admin().body(Map.of("member", true, "measures", "Ses sociétaires ne notent pas."))
                .put("/api/v1/organisations/{id}/membership", structure)
                .then()
                .statusCode(200);
        open(call);

        assertThat(reportOf(call, id))
                .contains("Appel à manifestation d’intérêt")
                .contains(
                        "Une coopérative associée est associée de l’émetteur ; mesures : Ses"
                                + " sociétaires ne notent pas.");
    }

    @Test
    @Acceptance("D6")
    void aLateFileIsAdmittedWithItsIncidentAndReasonInTheFile() {
        var call = published();
        var id = begun(call, structure);
        offer(id, structure, stated(1, 50_000)).then().statusCode(201);
        PlatformClock.show(DEADLINE);
        submit(id, structure);
        open(call);
        admit(call, id, Map.of("reason", "Panne."), 422);
        admit(call, id, Map.of("incident", "INC-12"), 422);

        admit(call, id, Map.of("incident", "INC-12", "reason", "Rien ne répondait."), 201);

        assertThat(reportOf(call, id)).contains("Recevable : Incident INC-12 : Rien ne répondait.");
    }

    @Test
    @Acceptance({"R69", "D23"})
    void aCarriedEntrepreneurSubmitsWithTheSiretOfTheCaeAndStaysTheOneNamed() {
        var call = published();
        String id =
                member(structure)
                        .body(
                                Map.of(
                                        "call", call,
                                        "presentation", "Une photographe",
                                        "people", "Elle-même",
                                        "motivations", "Ses motivations",
                                        "contactEmail", "photographe@example.org",
                                        "candidate",
                                                Map.of(
                                                        "name", "Une photographe",
                                                        "invoicedBy", "Une CAE",
                                                        "siret", "73282932000074")))
                        .post("/api/v1/applications")
                        .path("id");
        var application = UUID.fromString(id);
        offer(application, structure, stated(4, 50_000)).then().statusCode(201);
        submit(application, structure);
        open(call);
        var person = UUID.randomUUID();
        free(call, 4, person);

        evaluator(person)
                .get("/api/v1/calls/{id}/lots/4/comparison", call)
                .then()
                .body("offers.candidate", equalTo(List.of("Une photographe, avec Une CAE")));
        member(structure)
                .get("/api/v1/applications/{id}", application)
                .then()
                .body("candidate.siret", equalTo("732 829 320 00074"));
    }

    @Test
    @Acceptance({"R86", "D30"})
    void partnersWithTheirInterestAndEuropeanMoneyAreSeenBesideTheCriteria() {
        var call = published();
        var id = begun(call, structure);
        var bid = stated(1, 50_000);
        bid.put(
                "partners",
                List.of(Map.of("name", "Une mission locale", "interest", "Ses jeunes")));
        bid.put(
                "localFunding",
                List.of(Map.of("funder", "Région", "amountCents", 100_000, "european", true)));
        offer(id, structure, bid).then().statusCode(201);
        submit(id, structure);
        submitted(call, UUID.randomUUID(), 1);
        open(call);
        var person = UUID.randomUUID();
        free(call, 1, person);

        evaluator(person)
                .get("/api/v1/calls/{id}/lots/1/comparison", call)
                .then()
                .body("criteria.code.contains('PARTNER_INTEREST')", equalTo(true))
                .body("offers[0].offer.partners[0].name", equalTo("Une mission locale"))
                .body("offers[0].offer.partners[0].interest", equalTo("Ses jeunes"))
                .body("offers.europeanMoneyDeclared", equalTo(List.of(true, false)));
    }

    private String reportOf(UUID call, UUID application) {
        var bid = bidOf(call, application);
        judged(call, 1, Map.of(bid, 7));
        select(call, 1, bid).then().statusCode(201);
        admin().post("/api/v1/calls/{id}/lots/1/report", call).then().statusCode(201);
        return admin().get("/api/v1/calls/{id}/lots/1/report", call).path("text");
    }

    private void describe(String name) {
        member(structure)
                .body(
                        Map.of(
                                "legalName", name,
                                "siret", "73282932000074",
                                "contactEmail", "structure@example.org"))
                .put("/api/v1/organisations/{id}", structure)
                .then()
                .statusCode(200);
    }

    private static void admit(UUID call, UUID id, Map<String, String> decision, int status) {
        admin().body(decision)
                .post("/api/v1/calls/{id}/late-applications/{application}/admission", call, id)
                .then()
                .statusCode(status);
    }
}
