package coop.cooperer.rencontres.applications.publicity;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.with;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.judged;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.select;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.applications.file.SampleFiles;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class PublicityIT {

    private static final byte[] CAPTURE = SampleFiles.pdf(1_000);
    private static final String PATH = "/api/v1/calls/{id}/channels/{number}/proofs";

    @BeforeEach
    void itIsTheSpringOf2021() {
        PlatformClock.show(Scenes.APRIL);
    }

    @AfterEach
    void itIsNow() {
        PlatformClock.reset();
    }

    @Test
    @Acceptance("D2")
    void theSelectionFileListsEachChannelItsAddressItsDatesAndAnAttachedProof() {
        var call = measured();

        attach(call, 1, "capture.pdf", CAPTURE).then().statusCode(201);

        var measure = admin().get("/api/v1/calls/{id}/publicity", call);
        measure.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].name", equalTo("Site du réseau"))
                .body("items[0].address", equalTo("https://reseau.example/appel"))
                .body("items[0].from", equalTo("2021-04-12"))
                .body("items[0].to", equalTo("2021-05-20"))
                .body("items[0].files[0].name", equalTo("capture.pdf"))
                .body("items[0].files[0].mediaType", equalTo("application/pdf"));
        String checksum = measure.path("items[0].files[0].checksum");
        assertThat(reportOf(call))
                .contains(
                        "Site du réseau, https://reseau.example/appel, du 2021-04-12 au"
                                + " 2021-05-20 ; preuve : Capture de la page.")
                .contains("fichier joint : capture.pdf – empreinte " + checksum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"issuer-admin", "auditor", "funder-observer"})
    void aProofIsReadByWhoAuditsAndWhoPays(String role) {
        var call = measured();
        String proof = attach(call, 1, "capture.pdf", CAPTURE).path("id");
        var reader = with(TestTokens.person(UUID.randomUUID()).role(role).sign());

        var read = reader.get(PATH + "/{proof}", call, 1, proof);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asByteArray()).isEqualTo(CAPTURE);
    }

    @Test
    void aProofIsNeverReplacedAndTheSameSentTwiceIsOne() {
        var call = measured();
        String first = attach(call, 1, "capture.pdf", CAPTURE).path("id");

        attach(call, 1, "capture.pdf", CAPTURE).then().statusCode(201).body("id", equalTo(first));
        attach(call, 1, "capture.pdf", SampleFiles.pdf(2_000))
                .then()
                .statusCode(409)
                .body("code", equalTo("proof-stands"));

        admin().get("/api/v1/calls/{id}/publicity", call).then().body("items[0].files", hasSize(1));
    }

    @Test
    void aProofIsCheckedByItsContentBoundedAndOfAMeasureThatIsKnown() {
        var call = measured();

        attach(call, 1, "capture.pdf", new byte[] {'M', 'Z', 0, 0, 1, 2, 3, 4})
                .then()
                .statusCode(422)
                .body("code", equalTo("file-kind-refused"));
        attach(call, 1, "capture.pdf", new byte[5 * 1024 * 1024 + 1])
                .then()
                .statusCode(422)
                .body("code", equalTo("file-too-large"));
        attach(call, 2, "capture.pdf", CAPTURE)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-measure"));
    }

    private static UUID measured() {
        var call = published();
        admin().body(
                        Map.of(
                                "name", "Site du réseau",
                                "address", "https://reseau.example/appel",
                                "from", "2021-04-12",
                                "to", "2021-05-20",
                                "proof", "Capture de la page"))
                .post("/api/v1/calls/{id}/channels", call)
                .then()
                .statusCode(201);
        return call;
    }

    private static Response attach(UUID call, int number, String name, byte[] content) {
        return admin().contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post(PATH, call, number);
    }

    private static String reportOf(UUID call) {
        var application = submitted(call, UUID.randomUUID(), 1);
        open(call);
        var bid = bidOf(call, application);
        judged(call, 1, Map.of(bid, 7));
        select(call, 1, bid).then().statusCode(201);
        admin().post("/api/v1/calls/{id}/lots/1/report", call).then().statusCode(201);
        return admin().get("/api/v1/calls/{id}/lots/1/report", call).path("text");
    }
}
