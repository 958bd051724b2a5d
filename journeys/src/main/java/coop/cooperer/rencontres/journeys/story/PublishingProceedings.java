package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Answer;
import coop.cooperer.rencontres.journeys.door.World;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** From the first text of the proceedings to the signed webhooks about them. */
final class PublishingProceedings {

    private final World world;
    private final Checkpoints story;

    PublishingProceedings(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    void play(Plot plot, WebhookReceiver partner) {
        var proceedings =
                story.step(
                        "the provider of lot 6 finds its expected proceedings",
                        () -> expected(plot));
        story.check("proceedings of 1 650 words come back for more", () -> tooShort(proceedings));
        story.check("proceedings of 1 980 words are accepted", () -> accepted(proceedings));
        story.check(
                "they are published with the sentence, for everybody",
                () -> published(proceedings));
        story.check(
                "a support of restitution tells lessons, projects and partnerships",
                () -> restituted(plot));
        story.check(
                "the partner has signed webhooks of the whole chain",
                () -> webhooks(plot, partner));
        story.check("a partner without the scope is refused", this::withoutScope);
        story.check("every lot has its holder on the board", () -> board(plot));
    }

    private UUID expected(Plot plot) {
        var deliverables =
                world.as(Cast.account('b'))
                        .get("/api/v1/media/deliverables?limit=100&call=" + plot.call())
                        .expect(200);
        return StreamSupport.stream(deliverables.at("items").spliterator(), false)
                .filter(it -> it.path("kind").asText().equals("PROCEEDINGS"))
                .filter(it -> it.path("seminar").asText().equals(plot.seminar(1).toString()))
                .map(it -> UUID.fromString(it.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private void tooShort(UUID proceedings) {
        var receipt = submit(proceedings, 1_650);
        story.expect("1 650 words are counted", receipt.at("wordCount").asInt() == 1_650);
        story.expect("too short", receipt.text("verdict").equals("SHORT"));
        story.note(
                        world.as("admin1")
                                .post(
                                        path(proceedings) + "/change-requests",
                                        Map.of("comment", "Développez les ateliers.")))
                .expect(201);
    }

    private void accepted(UUID proceedings) {
        var receipt = submit(proceedings, 1_980);
        story.expect("within the tolerance", receipt.text("verdict").equals("WITHIN"));
        story.note(world.as("admin1").post(path(proceedings) + "/acceptance")).expect(200);
    }

    private void published(UUID proceedings) {
        story.note(world.as("admin1").post(path(proceedings) + "/publication")).expect(200);
        var page = world.asNobody().get("/api/v1/media/proceedings/" + proceedings).expect(200);
        story.expect(
                "the sentence",
                page.text("/publicity/sentence").startsWith("Cette action est cofinancée"));
    }

    private void restituted(Plot plot) {
        var restitutions = "/api/v1/media/restitutions";
        var begun =
                world.as("admin1")
                        .post(restitutions, Map.of("seminar", plot.seminar(1)))
                        .expect(201);
        var support = restitutions + "/" + begun.id("id");
        story.expect("nothing new is said as such", begun.text("newProjects").equals("néant"));
        world.as("admin1").post(support + "/acceptance").expectProblem(409, "lessons-missing");
        world.as("admin1")
                .put(
                        support,
                        Map.of(
                                "lessons", "Les freins se ressemblent d’un métier à l’autre.",
                                "newProjects", "Un réseau de référents.",
                                "partnerships", ""))
                .expect(200);
        world.as("admin1").post(support + "/acceptance").expect(200);
        story.note(world.as("admin1").post(support + "/publication")).expect(200);
        var shown = world.asNobody().get(support).expect(200);
        story.expect("three sections", shown.text("partnerships").equals("néant"));
        story.expect(
                "the sentence",
                shown.text("/publicity/sentence").startsWith("Cette action est cofinancée"));
    }

    private void webhooks(Plot plot, WebhookReceiver partner) {
        story.until("CallPublished", () -> partner.has("CallPublished", plot.call().toString()));
        story.until(
                "SeminarDateValidated",
                () -> partner.has("SeminarDateValidated", plot.seminar(1).toString()));
        story.until(
                "ProceedingsPublished",
                () -> partner.has("ProceedingsPublished", plot.seminar(1).toString()));
    }

    private void withoutScope() {
        world.asPartner("partner-sans-droit", "openid")
                .post(
                        "/api/v1/webhooks/subscriptions",
                        Map.of("url", "https://example.org/", "events", Collections.emptyList()))
                .expect(403);
    }

    private void board(Plot plot) {
        var board = world.as(Cast.account('a')).get(plot.callPath() + "/lots").expect(200);
        story.expect(
                "six lots awarded",
                StreamSupport.stream(board.at("items").spliterator(), false)
                        .allMatch(it -> it.path("status").asText().equals("AWARDED")));
    }

    private Answer submit(UUID proceedings, int words) {
        return story.note(
                        world.as(Cast.account('b'))
                                .post(
                                        path(proceedings) + "/submissions",
                                        Map.of(
                                                "title",
                                                "Actes du séminaire",
                                                "text",
                                                "mot ".repeat(words).strip())))
                .expect(201);
    }

    private static String path(UUID deliverable) {
        return "/api/v1/media/deliverables/" + deliverable;
    }
}
