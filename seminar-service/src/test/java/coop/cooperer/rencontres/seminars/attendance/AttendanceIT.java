package coop.cooperer.rencontres.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import coop.cooperer.rencontres.contracts.HalfDay;
import coop.cooperer.rencontres.contracts.SeminarsEvent.AttendanceSheetClosed;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Records;
import coop.cooperer.rencontres.seminars.Registrants;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class AttendanceIT {

    private static final Instant NINE = Instant.parse("2021-10-07T07:00:00Z");
    private static final Instant THREE = Instant.parse("2021-10-07T13:00:00Z");
    private static final String STROKES = "M0 0L10 10";

    private final UUID holder = UUID.randomUUID();

    @BeforeEach
    void beforeTheDay() {
        PlatformClock.show(ToldCall.BEFORE);
    }

    @AfterEach
    void today() {
        PlatformClock.reset();
    }

    @Test
    void aCodeLetsItsOwnerInOnceAndOnlyAtItsOwnSeminar() {
        var call = ToldCall.taking(holder);
        var other = ToldCall.taking(holder);
        var badge = badge(Registrants.seat(call.seminar(), "a@example.org"));

        checkIn(other, badge).statusCode(404).body("code", equalTo("unknown-badge"));
        checkIn(call, badge).statusCode(201).body("familyName", equalTo("Nom"));
        checkIn(call, badge).statusCode(409).body("code", equalTo("already-checked-in"));
    }

    @Test
    @Acceptance("D50")
    void eachHalfDayIsSignedAtItsOwnTimeAndOnce() {
        var call = ToldCall.taking(holder);
        var registration = registered(call, "a@example.org");
        sign(call, "MORNING", registration).body("code", equalTo("outside-signing-hours"));

        PlatformClock.show(NINE);

        sign(call, "AFTERNOON", registration)
                .statusCode(409)
                .body("code", equalTo("outside-signing-hours"));
        sign(call, "MORNING", registration)
                .statusCode(201)
                .body("lines[0].present", equalTo(true))
                .body("lines[0].proof", equalTo("SCREEN"));
        sign(call, "MORNING", registration).body("code", equalTo("already-signed"));
    }

    @Test
    void aPersonOfAnotherSeminarDoesNotSign() {
        var call = ToldCall.taking(holder);
        var stranger = registered(ToldCall.taking(holder), "a@example.org");
        PlatformClock.show(NINE);

        sign(call, "MORNING", stranger).statusCode(409).body("code", equalTo("not-expected"));
    }

    @Test
    @Acceptance("D50")
    void aScannedSheetClosesItsHalfDayAndIsTheProof() {
        var call = ToldCall.taking(holder);
        var registration = registered(call, "a@example.org");
        registered(call, "b@example.org");
        PlatformClock.show(NINE);
        var scan = "%PDF-1.7 une feuille".getBytes(StandardCharsets.UTF_8);

        close(call, "MORNING", "not a document".getBytes(StandardCharsets.UTF_8), List.of())
                .statusCode(422)
                .body("code", equalTo("unreadable-scan"));
        close(call, "MORNING", scan, List.of(registration)).statusCode(201);

        assertThat(Correspondent.heard(AttendanceSheetClosed.class, call.seminar(), 1))
                .containsExactly(
                        new AttendanceSheetClosed(
                                call.seminar(), HalfDay.MORNING, List.of(registration)));
        assertThat(
                        ask().get("/api/v1/seminars/{id}/attendance/MORNING/scan", call.seminar())
                                .asByteArray())
                .isEqualTo(scan);
        sign(call, "MORNING", registration).body("code", equalTo("sheet-closed"));
    }

    @Test
    void aClosedSheetIsCorrectedByALineAndNeverOverwritten() {
        var call = ToldCall.taking(holder);
        var registration = registered(call, "a@example.org");
        PlatformClock.show(NINE);
        sign(call, "MORNING", registration);
        close(call, "MORNING", null, List.of());

        correct(call, registration, false, "Partie avant le début.")
                .statusCode(201)
                .body("lines[0].present", equalTo(false))
                .body("lines[0].proof", equalTo("CORRECTION"));
        correct(call, registration, true, "Revenue à dix heures.")
                .statusCode(201)
                .body("lines[0].present", equalTo(true))
                .body("corrections.present", contains(false, true))
                .body("corrections[0].familyName", equalTo("Nom"))
                .body("corrections[0].reason", equalTo("Partie avant le début."));

        assertThat(Records.signatures(registration)).isEqualTo(3);
        assertThatThrownBy(() -> Records.overwriteSignatures(registration))
                .hasMessageContaining("never changed");
    }

    @Test
    void aCertificateTellsTheHalfDaysThatWereSignedAndNoOther() throws IOException {
        var call = ToldCall.taking(holder);
        var place = Registrants.seat(call.seminar(), "a@example.org");
        var absent = Registrants.seat(call.seminar(), "b@example.org");
        PlatformClock.show(THREE);
        sign(call, "AFTERNOON", UUID.fromString(place.path("place.id")));
        close(call, "AFTERNOON", null, List.of()).statusCode(201);

        var again = Registrants.follow(Registrants.link(place.path("place.id")));
        var text = text(certificate(again).asByteArray());

        assertThat(text)
                .contains("Prénom Nom", "l’après-midi", "Cofinancé par l’Union européenne.")
                .doesNotContain("le matin");
        certificate(Registrants.follow(Registrants.link(absent.path("place.id"))))
                .then()
                .statusCode(404)
                .body("code", equalTo("nothing-signed"));
    }

    @Test
    @Acceptance({"D49", "D51"})
    void theSheetShowsWhatAControllerAsksForAndNothingElse() throws IOException {
        var call = ToldCall.taking(holder);
        var place = Registrants.seat(call.seminar(), "a@example.org");
        Callers.anybody()
                .header("Rencontres-Place", place.<String>path("session"))
                .body(
                        Map.of(
                                "access", List.of("STEP_FREE_ACCESS"),
                                "diets", List.of("VEGETARIAN"),
                                "consent", true))
                .put("/api/v1/seminars/places/mine/arrangements")
                .then()
                .statusCode(200);
        call.housed(holder);

        var answer = ask().get("/api/v1/seminars/{id}/attendance-sheet", call.seminar());

        answer.then().statusCode(200).header("Content-Type", startsWith("application/pdf"));
        assertThat(text(answer.asByteArray()))
                .contains(
                        "« Un public »",
                        "7 octobre 2021",
                        "Un tiers-lieu, Centre-ville",
                        "Matin : de 9 h à 13 h. Après-midi : de 13 h à 18 h.",
                        "Nom Prénom Structure Fonction",
                        "1 Nom Prénom Une structure Chargée de mission",
                        "2\n3\n4\n5\n6\n7\n",
                        "Cofinancé par l’Union européenne.",
                        "Signature, matin",
                        "Signature, après-midi",
                        "Chargée de mission",
                        "Pour l’organisateur")
                .doesNotContainIgnoringCase("RESEARCH")
                .doesNotContainIgnoringCase("recherche")
                .doesNotContainIgnoringCase("STEP_FREE")
                .doesNotContainIgnoringCase("plain-pied")
                .doesNotContainIgnoringCase("VEGETARIAN")
                .doesNotContainIgnoringCase("végétarien")
                .doesNotContainIgnoringCase("YOUTH_DROPOUT")
                .doesNotContainIgnoringCase("régime")
                .doesNotContainIgnoringCase("âge")
                .doesNotContain("a@example.org");
        assertThat(pictures(answer.asByteArray())).isEqualTo(1);
    }

    private RequestSpecification ask() {
        return Callers.member(holder);
    }

    private static UUID registered(ToldCall call, String email) {
        return UUID.fromString(Registrants.seat(call.seminar(), email).path("place.id"));
    }

    private static String badge(Response place) {
        Callers.anybody()
                .header("Rencontres-Place", place.<String>path("session"))
                .get("/api/v1/seminars/places/mine/badge")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("image/svg+xml"));
        return Records.badge(UUID.fromString(place.path("place.id")));
    }

    private static Response certificate(Response place) {
        return Callers.anybody()
                .header("Rencontres-Place", place.<String>path("session"))
                .get("/api/v1/seminars/places/mine/certificate");
    }

    private ValidatableResponse checkIn(ToldCall call, String badge) {
        return ask().body(Map.of("badge", badge))
                .post("/api/v1/seminars/{id}/check-ins", call.seminar())
                .then();
    }

    private ValidatableResponse sign(ToldCall call, String halfDay, UUID registration) {
        return ask().body(Map.of("registration", registration, "drawing", STROKES))
                .post(
                        "/api/v1/seminars/{id}/attendance/{halfDay}/signatures",
                        call.seminar(),
                        halfDay)
                .then();
    }

    private ValidatableResponse correct(
            ToldCall call, UUID registration, boolean present, String reason) {
        return ask().body(
                        Map.of("registration", registration, "present", present, "reason", reason))
                .post("/api/v1/seminars/{id}/attendance/MORNING/corrections", call.seminar())
                .then();
    }

    private ValidatableResponse close(
            ToldCall call, String halfDay, byte @Nullable [] scan, List<UUID> signedOnPaper) {
        Map<String, Object> closure =
                scan == null
                        ? Map.of("organiser", "La structure retenue")
                        : Map.of(
                                "organiser",
                                "La structure retenue",
                                "scan",
                                Base64.getEncoder().encodeToString(scan),
                                "signedOnPaper",
                                signedOnPaper);
        return ask().body(closure)
                .post("/api/v1/seminars/{id}/attendance/{halfDay}/closure", call.seminar(), halfDay)
                .then();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }

    private static long pictures(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return StreamSupport.stream(
                            document.getPage(0).getResources().getXObjectNames().spliterator(),
                            false)
                    .count();
        }
    }
}
