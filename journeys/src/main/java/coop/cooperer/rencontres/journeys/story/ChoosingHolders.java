package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.World;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** From the deadline to the letters. */
final class ChoosingHolders {

    private static final Instant LAST_SECOND = Instant.parse("2021-05-20T21:59:57Z");
    private static final Instant DEADLINE = Instant.parse("2021-05-20T22:00:00Z");

    private final World world;
    private final Checkpoints story;

    ChoosingHolders(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    void play(Plot plot) {
        story.check("a version in the last seconds still counts", () -> lastSecond(plot));
        story.check("a first version after the deadline is kept and marked late", () -> late(plot));
        story.check("a replacement after the deadline is refused", () -> tooLate(plot));
        story.check("the clock closes the call", () -> closed(plot));
        story.check("two different administrators open the bids", () -> open(plot));
        new JudgingBids(world, story).play(plot);
        story.check(
                "six lots find their holders silently, each with its reason", () -> select(plot));
        story.check("the analysis reports are signed as they were read", () -> reports(plot));
        story.check("the decisions are told all at once", () -> release(plot));
        story.check("each candidate reads one letter over all its lots", () -> read(plot));
        story.check("the bids that won nothing are rejected by mail", this::letters);
        story.check("holders and tasks have arrived at the seminars", () -> holders(plot));
        story.check("nine deliverables are expected for lots 4 to 6", () -> deliverables(plot));
    }

    private void lastSecond(Plot plot) {
        world.clock(LAST_SECOND);
        var replaced =
                story.note(
                                world.as(Cast.account('a'))
                                        .post(plot.applicationPath('a') + "/submissions"))
                        .expect(201);
        story.expect("version 2", replaced.at("submittedVersion").asInt() == 2);
    }

    private void late(Plot plot) {
        world.clock(DEADLINE.plusSeconds(1));
        var late =
                world.as(Cast.account('f'))
                        .post(plot.applicationPath('f') + "/submissions")
                        .expect(201);
        story.expect("marked late", late.text("status").equals("LATE"));
    }

    private void tooLate(Plot plot) {
        world.as(Cast.account('a'))
                .post(plot.applicationPath('a') + "/submissions")
                .expectProblem(409, "deadline-passed");
    }

    private void closed(Plot plot) {
        story.until("the call is closed", () -> status(plot).equals("CLOSED"));
    }

    private void open(Plot plot) {
        world.as("admin1").post(plot.callPath() + "/openings").expect(200);
        world.as("admin1")
                .post(plot.callPath() + "/openings")
                .expectProblem(409, "second-administrator-needed");
        story.note(world.as("admin2").post(plot.callPath() + "/openings")).expect(200);
        story.expect("opened", status(plot).equals("OPENED"));
    }

    private void select(Plot plot) {
        select(plot, 1, 'b');
        select(plot, 2, 'a');
        select(plot, 3, 'a');
        select(plot, 4, 'd');
        select(plot, 5, 'e');
        select(plot, 6, 'b');
        story.expect(
                "nobody is told before the letters",
                world.as(Cast.account('b'))
                        .get(plot.callPath() + "/lots")
                        .text("/items/0/status")
                        .equals("OPEN"));
    }

    private void reports(Plot plot) {
        for (var lot = 1; lot <= 6; lot++) {
            var path = plot.callPath() + "/lots/" + lot + "/report";
            world.as("admin1").post(path).expect(201);
            var checksum = world.as("admin1").get(path).expect(200).text("checksum");
            for (var account : JudgingBids.evaluatorsOf(lot)) {
                world.as(account)
                        .post(
                                path + "/signatures",
                                Map.of(
                                        "checksum", checksum,
                                        "name", account,
                                        "quality", "Chargé d’évaluation"))
                        .expect(201);
            }
        }
    }

    private void release(Plot plot) {
        story.note(world.as("admin1").post(plot.callPath() + "/decision-release")).expect(201);
        story.expect("decided", status(plot).equals("DECIDED"));
    }

    private void read(Plot plot) {
        var letter =
                world.as(Cast.account('b')).get(plot.applicationPath('b') + "/letter").expect(200);
        story.expect("two lots in one letter", letter.at("lots").size() == 2);
        world.as(Cast.account('f'))
                .get(plot.applicationPath('f') + "/letter")
                .expectProblem(404, "unknown-letter");
    }

    private void select(Plot plot, int lot, char winner) {
        world.as("admin1")
                .post(
                        plot.callPath() + "/lots/" + lot + "/selections",
                        Map.of(
                                "bid",
                                bid(plot, lot, winner),
                                "justification",
                                "Moins de trois offres malgré la publicité ; l’offre répond au"
                                        + " besoin."))
                .expect(201);
    }

    private UUID bid(Plot plot, int lot, char structure) {
        var bids = world.as("admin1").get(plot.callPath() + "/applications?limit=100").expect(200);
        return StreamSupport.stream(bids.at("items").spliterator(), false)
                .filter(it -> it.path("lot").asText().equals(plot.lot(lot).toString()))
                .filter(
                        it ->
                                it.path("application")
                                        .asText()
                                        .equals(plot.application(structure).toString()))
                .map(it -> UUID.fromString(it.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private void letters() {
        var outbox = new Outbox(world);
        for (var letter : "abcde".toCharArray()) {
            story.until(
                    "the letter to structure " + letter,
                    () -> {
                        outbox.release();
                        return world.newMailsTo(AnsweringTheCall.mail(letter)) >= 2;
                    });
        }
    }

    private void holders(Plot plot) {
        story.until(
                "the holder of the first seminar",
                () ->
                        world.as("admin1")
                                .get(plot.seminarPath(1))
                                .text("holder")
                                .equals(Cast.structure('b').toString()));
        story.until(
                "the tasks of the lot",
                () ->
                        !world.as("admin1")
                                .get(plot.seminarPath(1) + "/tasks")
                                .at("items")
                                .isEmpty());
    }

    private void deliverables(Plot plot) {
        story.until(
                "nine deliverables",
                () ->
                        world.as("admin1")
                                        .get(
                                                "/api/v1/media/deliverables?limit=100&call="
                                                        + plot.call())
                                        .at("items")
                                        .size()
                                == 9);
    }

    private String status(Plot plot) {
        return world.as("admin1").get(plot.callPath()).text("status");
    }
}
