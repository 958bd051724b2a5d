package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Callers.with;
import static coop.cooperer.rencontres.applications.Scenes.DEADLINE;
import static coop.cooperer.rencontres.applications.Scenes.begun;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.offer;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submit;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ApplicationIT {

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
    void twoMembersInTheSamePartTheSecondIsToldWhich() {
        var id = begun(published(), structure);
        var seen = version(id);
        write(id, seen, Map.of("motivations", "Celles de la première personne"))
                .then()
                .statusCode(200);

        write(id, seen, Map.of("motivations", "Celles de la seconde"))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"))
                .body("errors.field", equalTo(List.of("motivations")));

        read(id).then().body("motivations", equalTo("Celles de la première personne"));
    }

    @Test
    void twoMembersInDifferentPartsLoseNothing() {
        var id = begun(published(), structure);
        var seen = version(id);
        write(id, seen, Map.of("motivations", "Celles de la première personne"))
                .then()
                .statusCode(200);

        write(id, seen, Map.of("people", "Trois personnes")).then().statusCode(200);

        read(id).then()
                .body("motivations", equalTo("Celles de la première personne"))
                .body("people", equalTo("Trois personnes"));
    }

    @Test
    void whatIsMissingIsListedWithItsPlace() {
        var id = begun(published(), structure);
        write(id, version(id), Map.of("people", " ")).then().statusCode(200);
        var untaxed = stated(2, 50_000);
        untaxed.remove("vat");
        offer(id, structure, untaxed)
                .then()
                .statusCode(201)
                .body("missing.field", equalTo(List.of("people", "lot-2")));

        member(structure)
                .post("/api/v1/applications/{id}/submissions", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("application-incomplete"))
                .body("errors.field", equalTo(List.of("lot-2", "people")));
        read(id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    @Acceptance("D28")
    void anOfferIsRewrittenInPlaceAndTravelMayBeKilometres() {
        var id = begun(published(), structure);
        String bid = offer(id, structure, stated(1, 50_000)).path("bids[0].id");
        var changed = stated(1, 60_000);
        changed.remove("travelCents");
        changed.put("vat", Map.of("regime", "STANDARD", "rate", 20));
        changed.put("travel", Map.of("basis", "KILOMETRES"));
        offer(id, structure, changed)
                .then()
                .statusCode(422)
                .body("code", equalTo("travel-not-stated"));
        changed.put(
                "travel",
                Map.of(
                        "basis", "KILOMETRES",
                        "kilometres", 100,
                        "rateThousandths", 529,
                        "vatRate", 10));

        member(structure)
                .body(changed)
                .put("/api/v1/applications/{id}/bids/{bid}", id, bid)
                .then()
                .statusCode(200)
                .body("bids", hasSize(1))
                .body("bids[0].totalCents", equalTo(155_290))
                .body("bids[0].taxCents", equalTo(30_529));
    }

    @Test
    @Acceptance("R81")
    void anEmptyTravelFieldIsRefusedWhileZeroIsAccepted() {
        var id = begun(published(), structure);
        var silent = stated(1, 50_000);
        silent.remove("travelCents");
        offer(id, structure, silent)
                .then()
                .statusCode(422)
                .body("code", equalTo("travel-not-stated"));
        silent.put("travelCents", 0);

        offer(id, structure, silent).then().statusCode(201);
    }

    @Test
    @Acceptance("R83")
    void localFundingIsAskedForLotsOneToThreeOnly() {
        var id = begun(published(), structure);
        var funding =
                List.of(Map.of("funder", "Commune", "amountCents", 100_000, "european", true));
        var fourth = stated(4, 50_000);
        fourth.put("localFunding", funding);
        offer(id, structure, fourth)
                .then()
                .statusCode(422)
                .body("code", equalTo("local-funding-not-asked"));
        var first = stated(1, 50_000);
        first.put("localFunding", funding);

        offer(id, structure, first).then().statusCode(201);
    }

    @Test
    @Acceptance({"R69", "A21", "A30"})
    void anEntrepreneurAppliesUnderTheStructureThatCarriesThem() {
        var call = published();
        begun(call, structure);

        var entrepreneur =
                Map.of(
                        "name",
                        "Une entrepreneuse",
                        "invoicedBy",
                        "Une CAE",
                        "siret",
                        "73282932000074");
        var carried =
                member(structure)
                        .body(Map.of("call", call, "candidate", entrepreneur))
                        .post("/api/v1/applications");

        carried.then()
                .statusCode(201)
                .body("candidate.kind", equalTo("ENTREPRENEUR"))
                .body("candidate.siret", equalTo("732 829 320 00074"));
        member(structure)
                .body(Map.of("call", call, "candidate", entrepreneur))
                .post("/api/v1/applications")
                .then()
                .statusCode(409)
                .body("code", equalTo("application-exists"));
    }

    @Test
    void oneOfferIsTakenBackAndTheOthersStayDeposited() {
        var call = published();
        var id = submitted(call, structure, 2, 6);
        String second = read(id).path("bids.find { it.lot == 2 }.id");

        member(structure)
                .post("/api/v1/applications/{id}/bids/{bid}/withdrawal", id, second)
                .then()
                .statusCode(201)
                .body("submittedVersion", equalTo(2));

        member(structure)
                .get("/api/v1/applications/{id}/versions", id)
                .then()
                .body("items.lots", equalTo(List.of(List.of(2, 6), List.of(6))));
        open(call);
        admin().get("/api/v1/calls/{id}/applications", call).then().body("items", hasSize(1));
    }

    @Test
    @Acceptance("D31")
    void aFileIsInTheReceiptWithItsChecksum() {
        var id = begun(published(), structure);
        offer(id, structure, stated(1, 50_000)).then().statusCode(201);

        attach(id, "présentation.pdf", SampleFiles.pdf(700_000))
                .then()
                .statusCode(201)
                .body("files[0].mediaType", equalTo("application/pdf"));

        submit(id, structure);
        member(structure)
                .get("/api/v1/applications/{id}/versions", id)
                .then()
                .body("items[0].files[0].name", equalTo("présentation.pdf"))
                .body("items[0].files[0].checksum", equalTo(checksum(SampleFiles.pdf(700_000))));
        String file = read(id).path("files[0].id");
        var content =
                member(structure)
                        .get("/api/v1/applications/{id}/files/{file}", id, file)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
        assertThat(content).isEqualTo(SampleFiles.pdf(700_000));
        member(UUID.randomUUID())
                .get("/api/v1/applications/{id}/files/{file}", id, file)
                .then()
                .statusCode(404);
    }

    @Test
    @Acceptance("D31")
    void wrongFilesAreRefusedAndNothingIsHalfStored() {
        var id = begun(published(), structure);

        attach(id, "vide.pdf", new byte[0])
                .then()
                .statusCode(422)
                .body("code", equalTo("file-empty"));
        attach(
                        id,
                        "programme.pdf",
                        "MZ et la suite d’un programme".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("file-kind-refused"));
        attach(id, "lourd.pdf", Arrays.copyOf(SampleFiles.pdf(10), 20 * 1024 * 1024 + 1))
                .then()
                .statusCode(422)
                .body("code", equalTo("file-too-large"));
        attach(id, "../autre.pdf", SampleFiles.pdf(10))
                .then()
                .statusCode(422)
                .body("code", equalTo("wrong-file-name"));

        read(id).then().body("files", hasSize(0));
    }

    @Test
    void anEmojiOrRightToLeftTextIsKeptAsItIs() {
        var id = begun(published(), structure);

        write(id, version(id), Map.of("people", "Léa 🌻 et سلام"))
                .then()
                .statusCode(200)
                .body("people", equalTo("Léa 🌻 et سلام"));
    }

    @Test
    void anIdempotencyKeyWithAnotherBodyIsRefused() {
        var id = begun(published(), structure);
        var token = TestTokens.person(UUID.randomUUID()).member("structure", structure).sign();
        var key = UUID.randomUUID().toString();
        with(token)
                .header("Idempotency-Key", key)
                .body(stated(1, 50_000))
                .post("/api/v1/applications/{id}/bids", id)
                .then()
                .statusCode(201);

        with(token)
                .header("Idempotency-Key", key)
                .body(stated(2, 50_000))
                .post("/api/v1/applications/{id}/bids", id)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        read(id).then().body("bids", hasSize(1));
    }

    @Test
    void aLateFileIsAdmittedByAReasonedDecisionThatNamesTheIncident() {
        var call = published();
        var id = begun(call, structure);
        offer(id, structure, stated(1, 50_000)).then().statusCode(201);
        PlatformClock.show(DEADLINE);
        submit(id, structure);
        open(call);
        admin().body(Map.of("reason", "Panne."))
                .post("/api/v1/calls/{id}/late-applications/{application}/admission", call, id)
                .then()
                .statusCode(422);
        admin().get("/api/v1/calls/{id}/applications", call).then().body("items", hasSize(0));

        admin().body(Map.of("incident", "INC-12", "reason", "La plateforme ne répondait plus."))
                .post("/api/v1/calls/{id}/late-applications/{application}/admission", call, id)
                .then()
                .statusCode(201);

        assertThat(bidOf(call, id)).isNotNull();
        read(id).then().body("status", equalTo("ADMITTED"));
    }

    private Response attach(UUID id, String name, byte[] content) {
        return member(structure)
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content)
                .post("/api/v1/applications/{id}/files", id);
    }

    private Response write(UUID id, int seen, Map<String, String> parts) {
        return member(structure)
                .header("If-Match", "\"" + seen + "\"")
                .body(parts)
                .put("/api/v1/applications/{id}", id);
    }

    private Response read(UUID id) {
        return member(structure).get("/api/v1/applications/{id}", id);
    }

    private int version(UUID id) {
        return read(id).path("version");
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
