package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Printed.normal;
import static coop.cooperer.rencontres.applications.Scenes.DEADLINE;
import static coop.cooperer.rencontres.applications.Scenes.begun;
import static coop.cooperer.rencontres.applications.Scenes.drop;
import static coop.cooperer.rencontres.applications.Scenes.offer;
import static coop.cooperer.rencontres.applications.Scenes.open;
import static coop.cooperer.rencontres.applications.Scenes.published;
import static coop.cooperer.rencontres.applications.Scenes.release;
import static coop.cooperer.rencontres.applications.Scenes.stated;
import static coop.cooperer.rencontres.applications.Scenes.submit;
import static coop.cooperer.rencontres.applications.Scenes.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import coop.cooperer.rencontres.applications.Printed;
import coop.cooperer.rencontres.applications.Scenes;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class DepositIT {

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
    @Acceptance({"R72", "R85", "R87", "A8"})
    void mandatoryPartsAloneAreAcceptedOnLineWithATimedReceipt() {
        var id = submitted(published(), structure, 1, 2);

        member(structure)
                .get("/api/v1/applications/{id}/versions", id)
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(1)))
                .body("items[0].receivedAt", startsWith("2021-04-12T08:0"))
                .body("items[0].lots", equalTo(List.of(1, 2)));
    }

    @Test
    @Acceptance({"R9", "D39"})
    void theReceiptOnPaperShowsTheVersionTheSentenceAndTheEmblem() {
        var id = submitted(published(), structure, 6);
        String checksum =
                member(structure)
                        .get("/api/v1/applications/{id}/versions", id)
                        .path("items[0].checksum");

        var printed =
                Printed.of(
                        member(structure)
                                .get("/api/v1/applications/{id}/versions/1/receipt", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asByteArray());

        assertThat(printed.text())
                .contains("Appel à manifestation d'intérêt", "Version 1, reçue le 12 avril 2021")
                .contains(normal("« Emploi et Inclusion » 2014-2020"));
        assertThat(printed.text().replace(" ", "")).contains(checksum);
        assertThat(printed.pages().getFirst().pictures()).isOne();
        member(UUID.randomUUID())
                .get("/api/v1/applications/{id}/versions/1/receipt", id)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "presentation, la présentation de la structure",
        "people, la présentation des personnes missionnées",
        "motivations, les motivations"
    })
    @Acceptance({"R75", "R76", "R77"})
    void aFileWithoutAMandatoryPartIsRefusedAndThePartNamed(String part, String words) {
        var id = begun(published(), structure);
        offer(id, structure, stated(1, 50_000)).then().statusCode(201);
        member(structure).body(Map.of(part, " ")).put("/api/v1/applications/{id}", id);

        deposit(id)
                .then()
                .statusCode(422)
                .body("code", equalTo("application-incomplete"))
                .body("detail", containsString(words))
                .body("errors.field", equalTo(List.of(part)));
    }

    @Test
    @Acceptance("R78")
    void anOfferWithoutAProposalIsRefusedAndItsLotNamed() {
        var id = begun(published(), structure);
        offer(id, structure, stated(1, 50_000)).then().statusCode(201);
        var silent = stated(2, 50_000);
        silent.put("proposal", "");
        offer(id, structure, silent).then().statusCode(201);

        deposit(id)
                .then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("lot-2")))
                .body("detail", containsString("la proposition détaillée pour le lot 2"));
    }

    @Test
    @Acceptance("R79")
    void aCostLineWithoutADailyRateIsRefused() {
        var bid = stated(1, 50_000);
        bid.put("costLines", List.of(Map.of("label", "Animation", "days", 2)));

        offer(begun(published(), structure), structure, bid)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("costLines[0].dailyRateCents"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.333", "1e30", "\"deux\""})
    @Acceptance("R80")
    void daysThatAreNoQuartersAreRefusedAndNothingIsHalfStored(String days) {
        var id = begun(published(), structure);

        member(structure)
                .body(
                        """
                        {"lot": 1, "proposal": "Une proposition", "travelCents": 0,
                         "costLines": [{"label": "Animation", "dailyRateCents": 1, "days": %s}]}
                        """
                                .formatted(days))
                .post("/api/v1/applications/{id}/bids", id)
                .then()
                .statusCode(422);

        read(id).then().body("bids", hasSize(0));
    }

    @Test
    void anAmountOverTheColumnIsRefused() {
        var id = begun(published(), structure);

        offer(id, structure, stated(1, 1e30))
                .then()
                .statusCode(422)
                .body("code", equalTo("amount-not-in-cents"));
    }

    @Test
    @Acceptance("R82")
    void eachLotHasATotalOfItsOwn() {
        var id = begun(published(), structure);
        offer(id, structure, stated(1, 10_000)).then().statusCode(201);
        offer(id, structure, stated(4, 20_000)).then().statusCode(201);
        offer(id, structure, stated(6, 30_000)).then().statusCode(201);

        // 2.5 days each, and 10 euro of travel.
        read(id).then().body("bids.totalCents", equalTo(List.of(26_000, 51_000, 76_000)));
    }

    @Test
    @Acceptance("R70")
    void theSkillsAskedAreThoseOfTheLotsAnswered() {
        var id = begun(published(), structure);
        read(id).then().body("skills", anEmptyMap());
        offer(id, structure, stated(6, 50_000)).then().statusCode(201);
        read(id).then().body("skills", equalTo(Map.of("ANCILLARY", "")));
        skills(id, Map.of("CO_ORGANISATION", "Dix séminaires organisés"))
                .then()
                .statusCode(422)
                .body("code", equalTo("skill-not-asked"));

        skills(id, Map.of("ANCILLARY", "Vingt actes rédigés"))
                .then()
                .statusCode(200)
                .body("skills", equalTo(Map.of("ANCILLARY", "Vingt actes rédigés")));
    }

    @Test
    @Acceptance("R84")
    void datesAreOptionalAndOutsideTheWindowTheyWarn() {
        var id = begun(published(), structure);
        var bid = stated(1, 50_000);
        bid.put(
                "possibleDates",
                List.of(Map.of("date", "2021-10-07"), Map.of("date", "2022-01-01")));

        offer(id, structure, bid)
                .then()
                .statusCode(201)
                .body("bids[0].possibleDates.outsideWindow", equalTo(List.of(false, true)));
    }

    @Test
    @Acceptance("R83")
    void localFundingIsNeverRequired() {
        var id = submitted(published(), structure, 1, 2, 3);

        read(id).then()
                .body("status", equalTo("SUBMITTED"))
                .body("bids.localFunding.flatten()", hasSize(0));
    }

    @Test
    @Acceptance("D8")
    void twoDepositsLeaveOneFileToEvaluateAndTwoReceipts() {
        var call = published();
        var id = submitted(call, structure, 1);
        submit(id, structure);

        member(structure)
                .get("/api/v1/applications/{id}/versions", id)
                .then()
                .body("items.version", equalTo(List.of(1, 2)));
        open(call);
        admin().get("/api/v1/calls/{id}/register", call)
                .then()
                .body("items.version", equalTo(List.of(2)));
        admin().get("/api/v1/calls/{id}/applications", call).then().body("items", hasSize(1));
    }

    @Test
    @Acceptance({"R4", "A1", "D5"})
    void aBodyThatBeginsBeforeTheDeadlineAndEndsAtItIsLate() throws IOException {
        var call = published();
        var id = begun(call, structure);
        offer(id, structure, stated(1, 50_000)).then().statusCode(201);
        PlatformClock.show(DEADLINE.minusSeconds(30));

        try (var socket = new Socket("localhost", RestAssured.port)) {
            write(socket, head(id) + "{");
            PlatformClock.show(DEADLINE);
            write(socket, "}");
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"LATE\"");
        }

        open(call);
        admin().get("/api/v1/calls/{id}/applications", call).then().body("items", hasSize(0));
        admin().get("/api/v1/calls/{id}/register", call)
                .then()
                .body("items.status", equalTo(List.of("LATE")))
                .body("items[0].lots", hasSize(0));
    }

    @Test
    @Acceptance("A30")
    void afterAWithdrawalANewApplicationMayBeginAndNobodyElseIsInTheWay() {
        var call = published();
        var id = submitted(call, structure, 1);
        begun(call, UUID.randomUUID());
        begin(call).then().statusCode(409).body("code", equalTo("application-exists"));
        member(structure).post("/api/v1/applications/{id}/withdrawal", id).then().statusCode(200);

        begin(call).then().statusCode(201);
    }

    @Test
    void aLotWithoutASequelTakesNoOffer() {
        var call = published();
        var id = begun(call, structure);
        open(call);
        IntStream.rangeClosed(1, 6).forEach(lot -> drop(call, lot));
        release(call).then().statusCode(201);

        offer(id, structure, stated(1, 50_000))
                .then()
                .statusCode(409)
                .body("code", equalTo("lot-not-open"));
    }

    private Response begin(UUID call) {
        return member(structure).body(Map.of("call", call)).post("/api/v1/applications");
    }

    private Response skills(UUID id, Map<String, String> skills) {
        return member(structure)
                .body(Map.of("skills", skills))
                .put("/api/v1/applications/{id}", id);
    }

    private Response deposit(UUID id) {
        return member(structure).post("/api/v1/applications/{id}/submissions", id);
    }

    private Response read(UUID id) {
        return member(structure).get("/api/v1/applications/{id}", id);
    }

    private String head(UUID id) {
        return """
        POST /api/v1/applications/%s/submissions HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: application/json\r
        Content-Length: 2\r
        Connection: close\r
        \r
        """
                .formatted(
                        id,
                        TestTokens.person(UUID.randomUUID()).member("structure", structure).sign());
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }
}
