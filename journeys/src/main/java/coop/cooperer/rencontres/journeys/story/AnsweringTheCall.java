package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Answer;
import coop.cooperer.rencontres.journeys.door.World;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From the draft of the call to the last second before its deadline. */
final class AnsweringTheCall {

    private static final Instant APRIL = Instant.parse("2021-04-12T08:00:00Z");
    private static final String SENTENCE =
            "Cette action est cofinancée par le Fonds social européen dans le cadre du programme"
                    + " opérationnel national « Emploi et Inclusion » 2014-2020";

    private static final Map<String, String> CARRIED =
            Map.of(
                    "name", "Une photographe",
                    "invoicedBy", "Structure C",
                    "siret", "732 829 320 00074");

    private final World world;
    private final Checkpoints story;

    AnsweringTheCall(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    Plot play(WebhookReceiver partner) {
        story.check("two administrators sign in with a second factor", this::signIn);
        story.check("the platform lives in April 2021", () -> world.clock(APRIL));
        story.check("a partner system subscribes to webhooks", () -> subscribe(partner));
        var plot = story.step("the 2021 call is drafted from its data set", this::draft);
        story.check("the call is published; its three seminars are planned", () -> publish(plot));
        story.check("everybody reads six lots, the deadline and the sentence", () -> read(plot));
        story.check("five structures describe themselves", this::describe);
        story.check("a structure bids on three lots in one application", () -> structureA(plot));
        story.check(
                "a second bid on one lot and an unknown lot are refused", () -> wrongBids(plot));
        story.check(
                "four more candidates answer, one without sequencing first", () -> others(plot));
        story.check("a neighbour's application is unknown", () -> neighbour(plot));
        story.check("every candidate has a receipt by mail", this::receipts);
        story.check("nothing can be selected while the bids are sealed", () -> sealed(plot));
        return plot;
    }

    private void signIn() {
        world.signOutEverybody();
        world.watchMailsTo("abcdef".chars().mapToObj(it -> mail((char) it)).toList());
        world.as("admin1").get("/session").expect(200);
        world.as("admin2").get("/session").expect(200);
    }

    private void subscribe(WebhookReceiver partner) {
        var subscription =
                world.asPartner(
                                "partner-cae",
                                "calls:read seminars:read media:read webhooks:manage")
                        .post(
                                "/api/v1/webhooks/subscriptions",
                                Map.of(
                                        "url", partner.address(),
                                        "events",
                                                List.of(
                                                        "CallPublished",
                                                        "BidSelected",
                                                        "SeminarDateValidated",
                                                        "ProgrammeValidated",
                                                        "ProceedingsPublished",
                                                        "MediaUnpublished")))
                        .expect(201);
        partner.trust(subscription.text("secret"));
    }

    private Plot draft() {
        var call = world.as("admin1").post("/api/v1/calls", Map.of("dataSet", "2021")).expect(201);
        return new Plot(call.id("id"));
    }

    private void publish(Plot plot) {
        var published =
                story.note(world.as("admin1").post(plot.callPath() + "/publication")).expect(200);
        published
                .at("lots")
                .forEach(it -> plot.lot(it.path("number").asInt(), id(it.path("id").asText())));
        published
                .at("/series/seminars")
                .forEach(
                        it ->
                                plot.seminar(
                                        it.path("lotNumber").asInt(), id(it.path("id").asText())));
        story.until(
                "three seminars are planned",
                () ->
                        world.asNobody()
                                        .get("/api/v1/seminars?call=" + plot.call())
                                        .at("items")
                                        .size()
                                == 3);
    }

    private void read(Plot plot) {
        var call = world.asNobody().get(plot.callPath()).expect(200);
        story.expect("six lots", call.at("lots").size() == 6);
        story.expect("the deadline", call.text("deadlineAt").equals("2021-05-20T22:00:00Z"));
        story.expect("the sentence", call.text("/publicity/sentence").equals(SENTENCE));
    }

    private void describe() {
        for (var letter : "abcde".toCharArray()) {
            world.as(Cast.account(letter))
                    .put(
                            "/api/v1/organisations/" + Cast.structure(letter),
                            Map.of(
                                    "legalName",
                                    "Structure " + Character.toUpperCase(letter),
                                    "siret",
                                    "732 829 320 00074",
                                    "contactEmail",
                                    mail(letter)))
                    .expect(200);
        }
    }

    private void structureA(Plot plot) {
        begin(plot, 'a');
        for (var lot = 1; lot <= 3; lot++) {
            bid(plot, 'a', lot, "").expect(201);
        }
        var written = world.as(Cast.account('a')).get(plot.applicationPath('a')).expect(200);
        story.expect(
                "the total of the server", written.at("/bids/0/totalCents").asLong() == 137_500);
        submit(plot, 'a');
    }

    private void wrongBids(Plot plot) {
        bid(plot, 'a', 1, "").expectProblem(409, "lot-already-bid");
        bid(plot, 'a', 7, "").expectProblem(422, "unknown-lot");
    }

    private void others(Plot plot) {
        begin(plot, 'b');
        bid(plot, 'b', 1, "").expect(201);
        bid(plot, 'b', 6, "").expect(201);
        submit(plot, 'b');
        begin(plot, 'c', Map.of("candidate", CARRIED));
        bid(plot, 'c', 4, "", List.of(plot.seminar(1))).expect(201);
        submit(plot, 'c');
        begin(plot, 'd');
        bid(plot, 'd', 4, "").expect(201);
        submit(plot, 'd');
        begin(plot, 'e');
        bid(plot, 'e', 5, "").expectProblem(422, "sequencing-required");
        bid(plot, 'e', 5, "Six entretiens de cinq minutes par séminaire.").expect(201);
        submit(plot, 'e');
        begin(plot, 'f');
        bid(plot, 'f', 2, "").expect(201);
    }

    private void neighbour(Plot plot) {
        world.as(Cast.account('b'))
                .get(plot.applicationPath('a'))
                .expectProblem(404, "unknown-application");
    }

    private void receipts() {
        for (var letter : "abcde".toCharArray()) {
            story.until(
                    "a receipt for structure " + letter, () -> world.newMailsTo(mail(letter)) >= 1);
        }
    }

    private void sealed(Plot plot) {
        world.as("admin1")
                .post(plot.callPath() + "/lots/1/selections", Map.of("bid", UUID.randomUUID()))
                .expectProblem(409, "bids-not-open");
    }

    private void begin(Plot plot, char letter) {
        begin(plot, letter, Map.of());
    }

    private void begin(Plot plot, char letter, Map<String, Object> more) {
        var application = new LinkedHashMap<>(more);
        application.put("call", plot.call());
        application.put("presentation", "Une structure du territoire.");
        application.put("people", "Deux personnes seront missionnées.");
        application.put("motivations", "Accompagner les publics les plus fragiles.");
        application.put("contactEmail", mail(letter));
        var begun =
                world.as(Cast.account(letter))
                        .post("/api/v1/applications", application)
                        .expect(201);
        plot.application(letter, begun.id("id"));
    }

    private Answer bid(Plot plot, char letter, int lot, String sequencing) {
        return bid(plot, letter, lot, sequencing, List.of());
    }

    private Answer bid(Plot plot, char letter, int lot, String sequencing, List<UUID> seminars) {
        var bid = new LinkedHashMap<String, Object>();
        bid.put("lot", lot);
        bid.put("seminars", seminars);
        bid.put("proposal", "Une proposition détaillée pour le lot " + lot + ".");
        bid.put("sequencing", sequencing);
        bid.put(
                "costLines",
                List.of(Map.of("label", "Préparation", "dailyRateCents", 50_000, "days", 2.5)));
        bid.put("travelCents", 12_500);
        bid.put("vat", Map.of("regime", "NON_PROFIT"));
        if (lot == 5) {
            bid.put("interviews", Map.of("number", 6, "fromMinutes", 4, "toMinutes", 5));
        }
        if (lot <= 3) {
            bid.put("possibleDates", List.of(Map.of("date", "2021-10-07", "note", "")));
            bid.put(
                    "partners",
                    List.of(Map.of("name", TerritoryWork.MISSION, "interest", "Des témoins")));
        }
        return world.as(Cast.account(letter)).post(plot.applicationPath(letter) + "/bids", bid);
    }

    private void submit(Plot plot, char letter) {
        story.note(
                        world.as(Cast.account(letter))
                                .post(plot.applicationPath(letter) + "/submissions"))
                .expect(201);
    }

    static String mail(char letter) {
        return "structure-" + letter + "@example.org";
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }
}
