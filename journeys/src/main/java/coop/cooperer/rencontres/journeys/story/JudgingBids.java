package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From the declarations of the evaluators to the marks that are revealed together. */
final class JudgingBids {

    /** Who is asked first for every lot; the first one has a tie on the last lot. */
    private static final List<String> FIRST = List.of("evaluateur", "evaluateur-2");

    private static final String SUBSTITUTE = "evaluateur-3";
    private static final int TIED_LOT = 6;
    private static final Map<String, UUID> PEOPLE =
            Map.of(
                    "evaluateur",
                    person("03"),
                    "evaluateur-2",
                    person("05"),
                    SUBSTITUTE,
                    person("06"));

    private final World world;
    private final Checkpoints story;

    JudgingBids(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    void play(Plot plot) {
        story.check("two evaluators are assigned to each lot and declare", () -> declare(plot));
        story.check(
                "a declared tie makes the lot unknown; another evaluator comes", () -> tie(plot));
        story.check("each marks alone; the marks are revealed together", () -> mark(plot));
    }

    /** Who marks the bids for this lot. */
    static List<String> evaluatorsOf(int lot) {
        return lot == TIED_LOT ? List.of(FIRST.getLast(), SUBSTITUTE) : FIRST;
    }

    private void declare(Plot plot) {
        for (var lot = 1; lot <= 6; lot++) {
            for (var account : FIRST) {
                assign(plot, lot, account);
                declare(plot, lot, account, lot == TIED_LOT && account.equals(FIRST.getFirst()));
            }
        }
    }

    private void tie(Plot plot) {
        world.as(FIRST.getFirst())
                .get(lotPath(plot, TIED_LOT) + "/comparison")
                .expectProblem(404, "unknown-evaluation");
        assign(plot, TIED_LOT, SUBSTITUTE);
        declare(plot, TIED_LOT, SUBSTITUTE, false);
    }

    private void mark(Plot plot) {
        for (var lot = 1; lot <= 6; lot++) {
            for (var account : evaluatorsOf(lot)) {
                mark(plot, lot, account);
            }
            var compared = world.as("admin1").get(lotPath(plot, lot) + "/comparison").expect(200);
            story.expect("revealed", compared.at("revealed").asBoolean());
        }
    }

    private void mark(Plot plot, int lot, String account) {
        var compared = world.as(account).get(lotPath(plot, lot) + "/comparison").expect(200);
        story.expect("marks are hidden until all are in", !compared.at("revealed").asBoolean());
        for (var offer : compared.at("offers")) {
            var marks = new HashMap<String, Integer>();
            compared.at("criteria")
                    .forEach(
                            it -> {
                                if (!it.path("code").asText().equals("PRICE")) {
                                    marks.put(it.path("code").asText(), 7);
                                }
                            });
            world.as(account)
                    .put(
                            lotPath(plot, lot) + "/sheets/" + offer.path("bid").asText(),
                            Map.of("marks", marks))
                    .expect(200);
        }
        world.as(account).post(lotPath(plot, lot) + "/scores").expect(201);
    }

    private void assign(Plot plot, int lot, String account) {
        world.as("admin1")
                .post(
                        lotPath(plot, lot) + "/evaluators",
                        Map.of("person", PEOPLE.getOrDefault(account, person("03"))))
                .expect(201);
    }

    private void declare(Plot plot, int lot, String account, boolean tie) {
        world.as(account)
                .post(lotPath(plot, lot) + "/declarations", Map.of("tie", tie))
                .expect(201);
    }

    private static String lotPath(Plot plot, int lot) {
        return plot.callPath() + "/lots/" + lot;
    }

    private static UUID person(String number) {
        return UUID.fromString("00000000-0000-4000-8000-0000000001" + number);
    }
}
