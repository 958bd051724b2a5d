package coop.cooperer.rencontres.applications.organisation;

import static coop.cooperer.rencontres.applications.Callers.member;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class OrganisationIT {

    private final UUID structure = UUID.randomUUID();

    @Test
    @Acceptance("R12")
    void aStructureDeclaresOneOfTheTwoFamiliesOrNeither() {
        describe(structure, Map.of("collectiveFamily", "GATHERED"))
                .then()
                .statusCode(200)
                .body("collectiveFamily", equalTo("GATHERED"));
        describe(structure, Map.of("collectiveFamily", "COOPERATIVE"))
                .then()
                .body("collectiveFamily", equalTo("COOPERATIVE"));
        describe(structure, Map.of()).then().body("collectiveFamily", nullValue());
        describe(structure, Map.of("collectiveFamily", "OTHER")).then().statusCode(422);
    }

    @Test
    @Acceptance("D24")
    void twoOrganisationsCarryTwoVersionsOfTheNomenclature() {
        describe(structure, Map.of("naf", "9003a", "nafVersion", "REV2"))
                .then()
                .statusCode(200)
                .body("naf", equalTo("90.03A"))
                .body("nafVersion", equalTo("REV2"));
        describe(UUID.randomUUID(), Map.of("naf", "90.03A", "nafVersion", "NAF2025"))
                .then()
                .statusCode(200)
                .body("nafVersion", equalTo("NAF2025"));
    }

    @Test
    @Acceptance("D22")
    void aNumberPastedWithNoBreakSpacesIsShownInGroups() {
        describe(structure, Map.of("siret", "732\u00a0829\u00a0320\u202f00074"))
                .then()
                .statusCode(200)
                .body("siret", equalTo("732 829 320 00074"));
    }

    @Test
    void aNumberWrongByOneDigitIsRefusedAndNothingIsStored() {
        describe(structure, Map.of("siret", "732 829 320 00075"))
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-siret"));

        member(structure).get("/api/v1/organisations/{id}", structure).then().statusCode(404);
    }

    @Test
    @Acceptance("D25")
    void theRegisterFillsNameAddressAndActivityAndHidesWhatIsNotDisclosed() {
        look("732 829 320 00074")
                .then()
                .statusCode(200)
                .body("state", equalTo("FOUND"))
                .body("legalName", equalTo("Structure d’exemple"))
                .body("naf", equalTo("94.99Z"));
        look("35600000000048")
                .then()
                .body("state", equalTo("NOT_DISCLOSED"))
                .body("legalName", nullValue())
                .body("address", nullValue());
        look("35600000009075").then().body("state", equalTo("UNKNOWN"));
        look("732 829 320 00075").then().statusCode(422);
    }

    private Response look(String siret) {
        return member(structure).get("/api/v1/organisations/register/{siret}", siret);
    }

    private static Response describe(UUID organisation, Map<String, String> more) {
        var said = new HashMap<>(more);
        said.putIfAbsent("legalName", "Une structure");
        said.putIfAbsent("siret", "73282932000074");
        said.putIfAbsent("contactEmail", "structure@example.org");
        return member(organisation).body(said).put("/api/v1/organisations/{id}", organisation);
    }
}
