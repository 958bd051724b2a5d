package coop.cooperer.rencontres.applications;

import static coop.cooperer.rencontres.applications.Callers.admin;
import static coop.cooperer.rencontres.applications.Callers.evaluator;
import static coop.cooperer.rencontres.applications.Callers.member;
import static coop.cooperer.rencontres.applications.Callers.otherAdmin;

import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of this service begin with: calls, deposits, openings, marks. */
public final class Scenes {

    /** The deadline of the 2021 call. */
    public static final Instant DEADLINE = Instant.parse("2021-05-20T22:00:00Z");

    /** A day on which the 2021 call takes applications. */
    public static final Instant APRIL = Instant.parse("2021-04-12T08:00:00Z");

    private Scenes() {}

    /** The 2021 call, published. */
    public static UUID published() {
        var id = drafted();
        publish(id);
        return id;
    }

    /** The 2021 call, as a draft. */
    public static UUID drafted() {
        return UUID.fromString(
                admin().body(Map.of("dataSet", "2021")).post("/api/v1/calls").path("id"));
    }

    /** Makes a draft public. */
    public static void publish(UUID draft) {
        admin().post("/api/v1/calls/{id}/publication", draft).then().statusCode(200);
    }

    /** A draft of this organisation, with every part but offers. */
    public static UUID begun(UUID call, UUID organisation) {
        return UUID.fromString(
                member(organisation)
                        .body(
                                Map.of(
                                        "call", call,
                                        "presentation", "Une offre SECRETE",
                                        "people", "Deux personnes",
                                        "motivations", "Des motivations",
                                        "contactEmail", "structure@example.org"))
                        .post("/api/v1/applications")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** An offer as a caller states it: one line, no tax. */
    public static Map<String, Object> stated(int lot, Number rate) {
        var bid = new LinkedHashMap<String, Object>();
        bid.put("lot", lot);
        bid.put("proposal", "Une proposition");
        bid.put("sequencing", lot == 5 ? "Six entretiens de cinq minutes" : "");
        bid.put(
                "costLines",
                List.of(Map.of("label", "Animation", "dailyRateCents", rate, "days", 2.5)));
        bid.put("travelCents", 1_000);
        bid.put("vat", Map.of("regime", "SMALL_BUSINESS"));
        return bid;
    }

    /** The answer to an offer. */
    public static Response offer(UUID id, UUID organisation, Map<String, Object> stated) {
        return member(organisation).body(stated).post("/api/v1/applications/{id}/bids", id);
    }

    /** An application received in time, with an offer for each of these lots. */
    public static UUID submitted(UUID call, UUID organisation, int... lots) {
        var id = begun(call, organisation);
        for (var lot : lots) {
            offer(id, organisation, stated(lot, 50_000)).then().statusCode(201);
        }
        submit(id, organisation);
        return id;
    }

    /** Deposits what is written. */
    public static void submit(UUID id, UUID organisation) {
        member(organisation)
                .post("/api/v1/applications/{id}/submissions", id)
                .then()
                .statusCode(201);
    }

    /** Lets the deadline pass and opens the bids with both keys. */
    public static void open(UUID call) {
        PlatformClock.show(DEADLINE);
        Eventually.holds(
                "the call closes",
                () -> "CLOSED".equals(admin().get("/api/v1/calls/{id}", call).path("status")));
        admin().post("/api/v1/calls/{id}/openings", call).then().statusCode(200);
        otherAdmin().post("/api/v1/calls/{id}/openings", call).then().statusCode(200);
    }

    /** The open bid of an application for a lot. */
    public static UUID bidOf(UUID call, UUID application) {
        return UUID.fromString(
                admin().get("/api/v1/calls/{id}/applications?limit=100", call)
                        .path("items.find { it.application == '" + application + "' }.id"));
    }

    /** Assigns this person to a lot and declares no tie. */
    public static void free(UUID call, int lot, UUID person) {
        assign(call, lot, person);
        evaluator(person)
                .body(Map.of("tie", false))
                .post("/api/v1/calls/{id}/lots/{lot}/declarations", call, lot)
                .then()
                .statusCode(201);
    }

    /** Assigns this person to a lot. */
    public static void assign(UUID call, int lot, UUID person) {
        admin().body(Map.of("person", person))
                .post("/api/v1/calls/{id}/lots/{lot}/evaluators", call, lot)
                .then()
                .statusCode(201);
    }

    /** Gives one bid the same mark on every criterion of its grid. */
    public static Response mark(UUID call, int lot, UUID bid, UUID person, int mark) {
        var marks = new LinkedHashMap<String, Integer>();
        marks.put("PROPOSAL", mark);
        marks.put("TEAM", mark);
        if (lot <= 3) {
            marks.put("FIRST_PARTNERS", mark);
            marks.put("PARTNER_INTEREST", mark);
        }
        return evaluator(person)
                .body(Map.of("marks", marks))
                .put("/api/v1/calls/{id}/lots/{lot}/sheets/{bid}", call, lot, bid);
    }

    /** Hands in the marks of this person. */
    public static Response handIn(UUID call, int lot, UUID person) {
        return evaluator(person).post("/api/v1/calls/{id}/lots/{lot}/scores", call, lot);
    }

    /** Two free evaluators who give these bids these marks, and hand them in. */
    public static List<UUID> judged(UUID call, int lot, Map<UUID, Integer> marks) {
        var evaluators = List.of(UUID.randomUUID(), UUID.randomUUID());
        for (var person : evaluators) {
            free(call, lot, person);
            marks.forEach((bid, mark) -> mark(call, lot, bid, person, mark).then().statusCode(200));
        }
        evaluators.forEach(it -> handIn(call, lot, it).then().statusCode(201));
        return evaluators;
    }

    /** Prepares the award of a lot to a bid. */
    public static Response select(UUID call, int lot, UUID bid) {
        return admin().body(Map.of("bid", bid, "justification", "Deux offres seulement."))
                .post("/api/v1/calls/{id}/lots/{lot}/selections", call, lot);
    }

    /** Prepares the end of a lot without a holder. */
    public static void drop(UUID call, int lot) {
        admin().body(
                        Map.of(
                                "outcome", "UNSUCCESSFUL",
                                "reasonCode", "NO_BID",
                                "reason", "Aucune offre reçue."))
                .post("/api/v1/calls/{id}/lots/{lot}/outcome", call, lot)
                .then()
                .statusCode(201);
    }

    /** Establishes the report of a lot and has these evaluators sign it. */
    public static void report(UUID call, int lot, List<UUID> evaluators) {
        admin().post("/api/v1/calls/{id}/lots/{lot}/report", call, lot).then().statusCode(201);
        String checksum =
                admin().get("/api/v1/calls/{id}/lots/{lot}/report", call, lot).path("checksum");
        for (var person : evaluators) {
            sign(call, lot, person, checksum).then().statusCode(201);
        }
    }

    /** Signs the report with this checksum. */
    public static Response sign(UUID call, int lot, UUID person, String checksum) {
        return evaluator(person)
                .body(
                        Map.of(
                                "checksum", checksum,
                                "name", "Évaluateur",
                                "quality", "Chargé d’évaluation"))
                .post("/api/v1/calls/{id}/lots/{lot}/report/signatures", call, lot);
    }

    /** Tells all decisions. */
    public static Response release(UUID call) {
        return admin().post("/api/v1/calls/{id}/decision-release", call);
    }
}
