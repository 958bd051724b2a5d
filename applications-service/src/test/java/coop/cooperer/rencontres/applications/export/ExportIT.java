package coop.cooperer.rencontres.applications.export;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Callers.with;
import static coop.cooperer.rencontres.applications.Scenes.assign;
import static coop.cooperer.rencontres.applications.Scenes.begun;
import static coop.cooperer.rencontres.applications.Scenes.bidOf;
import static coop.cooperer.rencontres.applications.Scenes.judged;
import static coop.cooperer.rencontres.applications.Scenes.offer;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.report;
import static coop.cooperer.rencontres.applications.Scenes.select;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submit;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.applications.Callers;
import coop.cooperer.rencontres.applications.Printed;
import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.applications.file.SampleFiles;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class ExportIT {

    private static final byte[] CV = SampleFiles.pdf(1_000);
    private static final String LOT = "/api/v1/calls/{id}/lots/{number}";
    private static final String ONE = "/api/v1/calls/{id}/applications/{application}";

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
    void nothingLeavesBeforeTheOpening() {
        var call = published();
        var application = deposited(call, 1, 2);

        for (var form : List.of("/export", "/archive")) {
            admin().get(LOT + form, call, 1).then().statusCode(409);
            admin().get(ONE + form, call, application).then().statusCode(409);
        }
    }

    @Test
    void oneApplicationLeavesWholeWithItsFilesAndATrace() throws IOException {
        var call = published();
        var application = deposited(call, 1, 2);
        open(call);

        var auditor = with(TestTokens.person(UUID.randomUUID()).role("auditor").sign());
        var archive = unfolded(auditor.get(ONE + "/archive", call, application).asByteArray());

        admin().get(ONE + "/export", call, application)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=candidature.json"))
                .body("items", hasSize(1))
                .body("items[0].offers.lot", equalTo(List.of(1, 2)))
                .body("items[0].presentation", equalTo("Une offre SECRETE"))
                .body("items[0].files.name", equalTo(List.of("cv.pdf")));
        assertThat(archive.keySet())
                .containsExactly("001/candidature.json", "001/fichiers/01-cv.pdf");
        assertThat(archive.get("001/fichiers/01-cv.pdf")).isEqualTo(CV);
        admin().queryParam("subject", application)
                .get("/api/v1/audit?limit=100")
                .then()
                .body("findAll { it.kind == 'ApplicationExported' }", hasSize(2));
    }

    @Test
    void aLotLeavesWithItsOwnOffersOnly() throws IOException {
        var call = published();
        deposited(call, 1, 2);
        submitted(call, UUID.randomUUID(), 1);
        submitted(call, UUID.randomUUID(), 3);
        open(call);

        admin().get(LOT + "/export", call, 1)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.offers.flatten().lot", equalTo(List.of(1, 1)));
        assertThat(unfolded(admin().get(LOT + "/archive", call, 1).asByteArray()).keySet())
                .containsExactly(
                        "001/candidature.json", "001/fichiers/01-cv.pdf", "002/candidature.json");
        admin().get(LOT + "/export", call, 9).then().statusCode(404);
    }

    @Test
    void aTieHidesTheLotAndEveryApplicationThatAnswersIt() throws IOException {
        var call = published();
        var both = deposited(call, 1, 2);
        open(call);
        var tied = UUID.randomUUID();
        assign(call, 1, tied);
        Callers.evaluator(tied)
                .body(Map.of("tie", true))
                .post(LOT + "/declarations", call, 1)
                .then()
                .statusCode(201);

        Callers.admin(tied).get(LOT + "/export", call, 1).then().statusCode(404);
        Callers.admin(tied).get(ONE + "/archive", call, both).then().statusCode(404);
        Callers.admin(tied)
                .get(LOT + "/export", call, 2)
                .then()
                .statusCode(200)
                .body("items[0].offers.lot", equalTo(List.of(2)))
                .body("items[0].files", hasSize(0));
    }

    @Test
    void theReportAndTheLetterArePrintedWithTheSentenceOnEveryPage() {
        var call = published();
        var application = submitted(call, structure, 1);
        open(call);
        var bid = bidOf(call, application);
        var evaluators = judged(call, 1, Map.of(bid, 7));
        select(call, 1, bid).then().statusCode(201);
        report(call, 1, evaluators);
        for (var lot : List.of(2, 3, 4, 5, 6)) {
            Scenes.drop(call, lot);
        }
        Scenes.release(call).then().statusCode(201);

        var paper = Printed.of(admin().get(LOT + "/report/document", call, 1).asByteArray());
        var letter =
                Printed.of(
                        member(structure)
                                .get("/api/v1/applications/{id}/letter/document", application)
                                .asByteArray());

        String checksum = admin().get(LOT + "/report", call, 1).path("checksum");
        assertThat(paper.text())
                .contains("Procès-verbal d'analyse des offres", "Signatures", "Évaluateur");
        assertThat(paper.text().replace(" ", "")).contains(checksum);
        assertThat(letter.text())
                .contains(
                        "Décision sur votre candidature", "Votre offre est retenue", "Votre note");
        for (var page : List.of(paper, letter)) {
            assertThat(page.pages())
                    .allMatch(it -> it.text().contains("Cette action est cofinancée"))
                    .allMatch(it -> it.pictures() > 0);
        }
    }

    private UUID deposited(UUID call, int... lots) {
        var application = begun(call, structure);
        for (var lot : lots) {
            offer(application, structure, stated(lot, 50_000)).then().statusCode(201);
        }
        member(structure)
                .contentType("application/octet-stream")
                .queryParam("name", "cv.pdf")
                .body(CV)
                .post("/api/v1/applications/{id}/files", application)
                .then()
                .statusCode(201);
        submit(application, structure);
        return application;
    }

    private static Map<String, byte[]> unfolded(byte[] archive) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
