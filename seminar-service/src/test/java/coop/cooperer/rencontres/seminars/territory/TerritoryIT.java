package coop.cooperer.rencontres.seminars.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import coop.cooperer.rencontres.contracts.SeminarsEvent.LotTasksCompleted;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.LocalParts;
import coop.cooperer.rencontres.seminars.Callers;
import coop.cooperer.rencontres.seminars.Records;
import coop.cooperer.rencontres.seminars.ToldCall;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class TerritoryIT {

    private static final String PICTURE =
            Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});

    private final UUID holder = UUID.randomUUID();

    @Test
    @Acceptance({"R101", "R102"})
    void everyPartnerMustHaveHeardOfTheProjectBeforeTheTaskIsDone() {
        var call = ToldCall.published().heldBy(holder);
        submit(call, "IDENTIFY_PARTNERS").statusCode(409).body("code", equalTo("task-unfinished"));
        var first = partner(call, "Une mission locale");
        partner(call, "Une mairie");
        submit(call, "IDENTIFY_PARTNERS").statusCode(200).body("status", equalTo("SUBMITTED"));

        contact(call, first, true);
        submit(call, "CONTACT_PARTNERS").statusCode(409);
        var second = partnerNamed(call, "Une mairie");
        contact(call, second, false);
        submit(call, "CONTACT_PARTNERS").statusCode(409);
        contact(call, second, true);

        submit(call, "CONTACT_PARTNERS").statusCode(200);
    }

    @Test
    @Acceptance("R99")
    void aPartnerFromElsewhereNeedsAReason() {
        var call = ToldCall.published().heldBy(holder);
        var elsewhere = new HashMap<String, Object>(Map.of("name", "Ailleurs", "kind", "OTHER"));
        elsewhere.put("territory", "Une autre région");

        mine(elsewhere, "partners", call)
                .statusCode(422)
                .body("code", equalTo("outside-the-territory"));

        elsewhere.put("outsideReason", "Seule structure spécialisée.");
        mine(elsewhere, "partners", call).statusCode(201);
        mine(elsewhere, "partners", call)
                .statusCode(409)
                .body("code", equalTo("partner-known-already"));
    }

    @Test
    @Acceptance({"R114", "A16"})
    void oneCatererIsNotEnoughAndTheIssuerChooses() {
        var call = ToldCall.published().heldBy(holder);
        var first = caterer(call, "Un traiteur");
        submit(call, "CATERERS").statusCode(409);
        choose(Callers.admin(), call, first)
                .statusCode(409)
                .body("code", equalTo("too-few-caterers"));

        caterer(call, "Un autre traiteur");

        submit(call, "CATERERS").statusCode(200);
        choose(Callers.member(holder), call, first).statusCode(403);
        choose(Callers.admin(), call, first)
                .statusCode(200)
                .body("items.findAll { it.chosen }", hasSize(1));
    }

    @Test
    @Acceptance({"R111", "A3"})
    void aVenueOfThirtyNineSeatsNeedsAWaiverOfTheIssuerAndThenLimitsTheSeats() {
        var call = ToldCall.published().heldBy(holder).atHome(holder);
        var venue = venue(call, 39, 200);

        confirm(call, venue).statusCode(409).body("code", equalTo("venue-too-small"));
        waive(Callers.member(holder), call, venue).statusCode(403);
        waive(Callers.admin(), call, venue).statusCode(200).body("tooSmall", equalTo(true));
        place(call).statusCode(404).body("code", equalTo("unknown-venue"));
        confirm(call, venue).statusCode(200).body("confirmed", equalTo(true));
        place(call).statusCode(200).body("name", equalTo("Un tiers-lieu"));

        Callers.anybody()
                .get("/api/v1/seminars/{id}/gauge", call.seminar())
                .then()
                .body("gauge", equalTo(40))
                .body("room", equalTo(39))
                .body("effective", equalTo(39));
    }

    @Test
    @Acceptance("R113")
    void aVenueWithoutAReasonIsRefused() {
        var call = ToldCall.published().heldBy(holder);
        var silent = ToldCall.aVenue(60, 200);
        silent.put("rationale", " ");

        mine(silent, "venues", call).statusCode(422);
    }

    @Test
    void moreOnSiteThanTheOperatorDeclaredRaisesAnAlert() {
        var call = ToldCall.published().heldBy(holder);
        Callers.member(holder)
                .body(
                        Map.of(
                                "people",
                                List.of(
                                        Map.of(
                                                "role",
                                                "Prestataires",
                                                "people",
                                                52,
                                                "counts",
                                                false))))
                .put("/api/v1/seminars/{id}/people-besides", call.seminar())
                .then()
                .statusCode(200)
                .body("onSite", equalTo(52));

        venues(call, 60, 200).body("items[0].overDeclared", equalTo(true));
    }

    @Test
    @Acceptance({"R62", "A22"})
    void oneHolderOfTwoLotsHasTwoTerritoriesAndNeverTheSameTwice() {
        var call = ToldCall.published().heldBy(holder).atHome(holder);
        Correspondent.tell(call.selection(2, holder));
        var second = call.seminars().get(1);
        Eventually.holds("both are held", () -> Records.trail("HolderAssigned", second) == 1);

        territory(second, "PAYS DE RENNES")
                .statusCode(409)
                .body("code", equalTo("territory-taken"));
        territory(second, "Pays de Brest").statusCode(200);
        territory(call.seminar(), "Pays de Rennes").statusCode(200);
    }

    @Test
    @Acceptance("A18")
    void aCooperativeIsLinkedWithEachSeminarTheHolderOrAnother() {
        var call = ToldCall.published().heldBy(holder).atHome(holder);
        var other = UUID.randomUUID();
        read(call).body("cae", equalTo(holder.toString()));

        mine(ToldCall.territory("Pays de Rennes", other), call).statusCode(200);

        read(call).body("cae", equalTo(other.toString()));
        var without = new HashMap<>(ToldCall.territory("Pays de Rennes", other));
        without.remove("cae");
        mine(without, call).statusCode(422);
    }

    @Test
    @Acceptance("R110")
    void theOneConfirmedVenueLiesInTheTerritory() {
        var call = ToldCall.published().heldBy(holder);
        var first = venue(call, 60, 200);
        var elsewhere = new HashMap<>(ToldCall.aVenue(60, 200));
        elsewhere.put("inseeCode", "29019");
        var far = mine(elsewhere, "venues", call).extract().<String>path("id");
        confirm(call, first).statusCode(404).body("code", equalTo("no-territory"));
        call.atHome(holder);

        confirm(call, far).statusCode(409).body("code", equalTo("venue-outside-territory"));
        confirm(call, first).statusCode(200);
        confirm(call, venue(call, 80, 200)).statusCode(200);

        Callers.member(holder)
                .get("/api/v1/seminars/{id}/venues", call.seminar())
                .then()
                .body("items.findAll { it.confirmed }.seatedCapacity", equalTo(List.of(80)));
    }

    @Test
    @Acceptance("R100")
    void partnersAreListedByKind() {
        var call = ToldCall.published().heldBy(holder);
        partner(call, "Une mission locale");
        mine(Map.of("name", "Une mairie", "kind", "LOCAL_AUTHORITY"), "partners", call);

        Callers.member(holder)
                .queryParam("kind", "LOCAL_AUTHORITY")
                .get("/api/v1/seminars/{id}/partners", call.seminar())
                .then()
                .body("items.name", equalTo(List.of("Une mairie")));
    }

    @Test
    @Acceptance("R97")
    void theLotIsDoneWhenTheIssuerHasAcceptedEveryTask() {
        var call = ToldCall.published().heldBy(holder).constituted().atHome(holder);
        contact(call, partner(call, "Une mairie"), true);
        caterer(call, "Un traiteur");
        caterer(call, "Un autre traiteur");
        confirm(call, venue(call, 60, 200)).statusCode(200);
        var codes =
                List.of(
                        "IDENTIFY_PARTNERS",
                        "CONTACT_PARTNERS",
                        "LOCAL_COMMITTEE",
                        "VENUE",
                        "CATERERS",
                        "NATIONAL_COMMITTEE",
                        "POSTER_PHOTOGRAPH",
                        "PAGE_CAPTURE");

        var lot = call.lots().getFirst();

        for (var code : codes) {
            submit(call, code).statusCode(200);
            review(call, code, false).body("status", equalTo("RETURNED"));
            submit(call, code).statusCode(200);
            assertThat(Records.facts(lot)).isZero();
            review(call, code, true).body("status", equalTo("COMPLETED"));
        }

        assertThat(Correspondent.heard(LotTasksCompleted.class, lot, 1))
                .containsExactly(new LotTasksCompleted(lot, call.seminar()));
    }

    private static ValidatableResponse review(ToldCall call, String code, boolean accepted) {
        return Callers.admin()
                .body(Map.of("accepted", accepted, "comment", ""))
                .post("/api/v1/seminars/{id}/tasks/{code}/review", call.seminar(), code)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse territory(UUID seminar, String name) {
        return Callers.member(holder)
                .body(ToldCall.territory(name, holder))
                .put("/api/v1/seminars/{id}/territory", seminar)
                .then();
    }

    private ValidatableResponse mine(Map<String, Object> territory, ToldCall call) {
        return Callers.member(holder)
                .body(territory)
                .put("/api/v1/seminars/{id}/territory", call.seminar())
                .then();
    }

    private static ValidatableResponse read(ToldCall call) {
        return Callers.anybody().get("/api/v1/seminars/{id}/territory", call.seminar()).then();
    }

    private String partner(ToldCall call, String name) {
        return mine(Map.of("name", name, "kind", "LOCAL_ACTOR"), "partners", call)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String partnerNamed(ToldCall call, String name) {
        return Callers.member(holder)
                .get("/api/v1/seminars/{id}/partners", call.seminar())
                .path("items.find { it.name == '" + name + "' }.id");
    }

    private void contact(ToldCall call, String partner, boolean presented) {
        mine(
                        Map.of(
                                "heldOn", "2021-07-05",
                                "means", "Téléphone",
                                "outcome", "Intéressée",
                                "projectPresented", presented),
                        "partners/" + partner + "/contacts",
                        call)
                .statusCode(201);
    }

    private String caterer(ToldCall call, String name) {
        return mine(
                        Map.of("name", name, "contact", "Par téléphone", "quoteCents", 80_000),
                        "caterers",
                        call)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse choose(
            RequestSpecification caller, ToldCall call, String caterer) {
        return caller.body(Map.of("reason", "Le mieux-disant."))
                .post("/api/v1/seminars/{id}/caterers/{c}/choice", call.seminar(), caterer)
                .then();
    }

    private String venue(ToldCall call, int seats, int area) {
        return mine(ToldCall.aVenue(seats, area), "venues", call)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse venues(ToldCall call, int seats, int area) {
        venue(call, seats, area);
        return Callers.member(holder)
                .get("/api/v1/seminars/{id}/venues", call.seminar())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse waive(
            RequestSpecification caller, ToldCall call, String venue) {
        return caller.body(Map.of("reason", "Seul lieu accessible du territoire."))
                .post("/api/v1/seminars/{id}/venues/{v}/waiver", call.seminar(), venue)
                .then();
    }

    private static ValidatableResponse place(ToldCall call) {
        return Callers.service().get("/internal/v1/venues/{id}", call.seminar()).then();
    }

    private ValidatableResponse confirm(ToldCall call, String venue) {
        return Callers.member(holder)
                .post("/api/v1/seminars/{id}/venues/{v}/confirmation", call.seminar(), venue)
                .then();
    }

    private ValidatableResponse submit(ToldCall call, String code) {
        return mine(
                Map.of("proof", "Voir le dossier.", "scan", PICTURE, "takenOn", "2021-10-07"),
                "tasks/" + code + "/submission",
                call);
    }

    private ValidatableResponse mine(Map<String, Object> body, String path, ToldCall call) {
        return Callers.member(holder)
                .body(body)
                .post("/api/v1/seminars/" + call.seminar() + "/" + path)
                .then();
    }
}
