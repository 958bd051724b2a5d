package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Answer;
import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.journeys.story.AskingConsents.Asked;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

/** Photographs and interviews of the seminar, and what the people in them allow and take back. */
final class ShowingMedia {

    private static final String MEDIA = "/api/v1/media/";
    private static final String PHOTOGRAPHER = Cast.account('d');
    private static final String RECORDIST = Cast.account('e');
    private static final String NAME = "Une coopératrice";

    private final World world;
    private final Checkpoints story;
    private final WebhookReceiver partner;
    private final AskingConsents consents;

    ShowingMedia(World world, Checkpoints story, WebhookReceiver partner) {
        this.world = world;
        this.story = story;
        this.partner = partner;
        this.consents = new AskingConsents(world, story);
    }

    /** The two interviews of a series that was accepted. */
    private record Series(UUID first, UUID second) {}

    void play(Plot plot) {
        var seen =
                story.step(
                        "two people are asked to be seen; one signs, one refuses all and keeps the"
                                + " seat",
                        () -> askToBeSeen(plot));
        var photograph =
                story.step(
                        "a photograph is refused for its size, another one is accepted",
                        () -> photograph(plot, seen));
        story.check(
                "it is in the gallery, and leaves it when the consent is withdrawn; partners hear",
                () -> withdraw(plot, photograph, seen));
        var heard =
                story.step(
                        "two people are asked to be heard, and sign",
                        () -> List.of(heard(plot, 0), heard(plot, 3)));
        var series =
                story.step(
                        "an interview that is too quiet comes back, then the series is accepted",
                        () -> series(plot, heard));
        story.check(
                "the feed has the episodes, their transcripts and the sentence",
                () -> feed(plot, series));
        story.check(
                "one leaves the feed when its person takes the voice back; partners hear",
                () -> silence(plot, series.second(), heard.getLast()));
    }

    private Asked heard(Plot plot, int number) {
        return consents.granted(RECORDIST, plot, number, List.of("VOICE", "RECORDING"));
    }

    private Asked askToBeSeen(Plot plot) {
        consents.refused(
                PHOTOGRAPHER, plot, 1, List.of("IMAGE", "VOICE", "RECORDING", "MAILING_LIST"));
        var listed =
                world.as(PHOTOGRAPHER)
                        .get(MEDIA + "seminars/" + plot.seminar(1) + "/not-to-photograph")
                        .expect(200);
        story.expect("one is not to be photographed", listed.at("items").size() == 1);
        return consents.granted(PHOTOGRAPHER, plot, 2, List.of("IMAGE"));
    }

    private UUID photograph(Plot plot, Asked seen) {
        var coverage = owed(PHOTOGRAPHER, plot, "PHOTO_COVERAGE");
        var photographs = MEDIA + "deliverables/" + coverage + "/photographs";
        world.as(PHOTOGRAPHER)
                .post(photographs, Map.of("file", sent(PHOTOGRAPHER, picture(1_200, 800))))
                .expectProblem(422, "picture-too-small");
        var added =
                world.as(PHOTOGRAPHER)
                        .post(
                                photographs,
                                Map.of(
                                        "file",
                                        sent(PHOTOGRAPHER, picture(3_000, 2_000)),
                                        "details",
                                        details()))
                        .expect(201)
                        .id("id");
        world.as(PHOTOGRAPHER)
                .put(
                        MEDIA + "photographs/" + added + "/people",
                        Map.of("people", List.of(seen.person())))
                .expect(200);
        accepted(PHOTOGRAPHER, coverage);
        story.until(
                "its versions are drawn",
                () ->
                        world.as(PHOTOGRAPHER)
                                .get(photographs)
                                .expect(200)
                                .at("/items/0/ready")
                                .asBoolean());
        return added;
    }

    private void withdraw(Plot plot, UUID photograph, Asked seen) {
        story.note(world.as("admin1").post(MEDIA + "photographs/" + photograph + "/publication"))
                .expect(200);
        var gallery = MEDIA + "photographs?seminar=" + plot.seminar(1);
        var shown = world.asNobody().get(gallery).expect(200);
        story.expect("everybody sees it", shown.at("items").size() == 1);
        world.asNobody().file(shown.at("/items/0/web").asText()).expect(200);
        story.note(
                        world.asNobody()
                                .post(
                                        MEDIA + "consents/mine/withdrawals",
                                        Map.of(
                                                "link",
                                                seen.link(),
                                                "consent",
                                                seen.consent("IMAGE"))))
                .expect(200);
        world.asNobody().file(shown.at("/items/0/web").asText()).expect(404);
        story.expect(
                "the gallery is empty",
                world.asNobody().get(gallery).expect(200).at("items").isEmpty());
        partnersHear(photograph);
    }

    // A step waits for less than the minute within which it must have come.
    private void partnersHear(UUID medium) {
        story.until(
                "the signed webhook of it",
                () -> partner.has("MediaUnpublished", medium.toString()));
    }

    private Series series(Plot plot, List<Asked> heard) {
        var series = owed(RECORDIST, plot, "EPISODE");
        var tool = new Recorder(world.platform().home().data("media"));
        var one = heard.getFirst();
        var other = heard.getLast();
        var quiet = episode(series, other, tool.interview(-23));
        story.expect(
                "its loudness is told", quiet.at("/faults/0").asText().startsWith("intensité -2"));
        var first = complete(episode(series, one, tool.interview(-16)).id("id"), one);
        complete(quiet.id("id"), other);
        world.as(RECORDIST).post(MEDIA + "deliverables/" + series + "/deliveries").expect(201);
        world.as("admin1")
                .post(MEDIA + "deliverables/" + series + "/acceptance")
                .expectProblem(409, "sound-outside-limits");
        world.as("admin1")
                .post(
                        MEDIA + "deliverables/" + series + "/change-requests",
                        Map.of("comment", "Le premier entretien est trop faible."))
                .expect(201);
        world.as(RECORDIST).delete(MEDIA + "episodes/" + quiet.id("id")).expect(204);
        var second = complete(episode(series, other, tool.interview(-16)).id("id"), other);
        var path = MEDIA + "deliverables/" + series;
        story.note(world.as(RECORDIST).post(path + "/deliveries")).expect(201);
        world.as("admin1").post(path + "/acceptance").expectProblem(409, "series-off-target");
        var why = Map.of("comment", "Deux extraits suffisent à la démonstration.");
        story.note(world.as("admin1").post(path + "/acceptance", why)).expect(200);
        return new Series(first, second);
    }

    private void feed(Plot plot, Series series) {
        for (var episode : List.of(series.first(), series.second())) {
            story.until(
                    "it is packed",
                    () ->
                            world.as("admin1")
                                            .post(MEDIA + "episodes/" + episode + "/publication")
                                            .status()
                                    == 200);
            world.asNobody().file(MEDIA + "episodes/" + episode + "/audio").expect(200);
        }
        var text = feed(plot);
        story.expect("the first episode", text.contains(series.first().toString()));
        story.expect("the second episode", text.contains(series.second().toString()));
        story.expect("the sentence", text.contains("Cette action est cofinancée"));
        story.expect("its transcript", text.contains("podcast:transcript"));
    }

    private void silence(Plot plot, UUID episode, Asked heard) {
        world.asNobody()
                .post(
                        MEDIA + "consents/mine/withdrawals",
                        Map.of("link", heard.link(), "consent", heard.consent("VOICE")))
                .expect(200);
        world.asNobody().file(MEDIA + "episodes/" + episode + "/audio").expect(404);
        story.expect("it is not in the feed", !feed(plot).contains(episode.toString()));
        partnersHear(episode);
    }

    private String feed(Plot plot) {
        return world.asNobody().file("/feeds/podcasts/" + plot.call()).expect(200).body().asText();
    }

    private UUID complete(UUID episode, Asked heard) {
        world.as(RECORDIST)
                .put(
                        MEDIA + "episodes/" + episode + "/transcript",
                        Map.of("vtt", Recorder.transcript(NAME)))
                .expect(200);
        world.asNobody()
                .post(
                        MEDIA + "consents/mine/episodes/agreements",
                        Map.of("link", heard.link(), "episode", episode))
                .expect(200);
        world.as("admin1")
                .post(
                        MEDIA + "episodes/" + episode + "/confirmations",
                        Map.of("spokenMention", true, "attendance", true))
                .expect(200);
        return episode;
    }

    private Answer episode(UUID series, Asked heard, byte[] sound) {
        return world.as(RECORDIST)
                .post(
                        MEDIA + "deliverables/" + series + "/episodes",
                        Map.of(
                                "file",
                                sent(RECORDIST, sound),
                                "interviewee",
                                heard.person(),
                                "shownName",
                                NAME,
                                "details",
                                Recorder.details(sent(RECORDIST, picture(1_400, 1_400)))))
                .expect(201);
    }

    private void accepted(String provider, UUID deliverable) {
        story.note(world.as(provider).post(MEDIA + "deliverables/" + deliverable + "/deliveries"))
                .expect(201);
        story.note(world.as("admin1").post(MEDIA + "deliverables/" + deliverable + "/acceptance"))
                .expect(200);
    }

    private UUID owed(String provider, Plot plot, String kind) {
        var owed =
                world.as(provider)
                        .get(MEDIA + "deliverables?limit=100&seminar=" + plot.seminar(1))
                        .expect(200);
        return StreamSupport.stream(owed.at("items").spliterator(), false)
                .filter(it -> it.path("kind").asText().equals(kind))
                .map(it -> UUID.fromString(it.path("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private UUID sent(String provider, byte[] content) {
        var id = UUID.randomUUID();
        world.as(provider).send(MEDIA + "files/" + id, content).expect(200);
        return id;
    }

    private static Map<String, Object> details() {
        var details = new HashMap<String, Object>(described());
        details.put("rights", "Reproduction et représentation, site et imprimés, monde.");
        details.put("rightsUntil", "2031-12-31");
        return details;
    }

    private static Map<String, Object> described() {
        return Map.of(
                "alternativeText", "Six personnes autour d’une table.",
                "caption", "Un atelier du matin.",
                "creator", "Structure D",
                "credit", "Structure D",
                "copyright", "Structure D, 2021",
                "takenOn", "2021-10-07",
                "city", "Lyon",
                "country", "France",
                "keywords", List.of("atelier"));
    }

    private static byte[] picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
