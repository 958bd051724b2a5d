package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Door;
import coop.cooperer.rencontres.journeys.door.World;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What people need on the day, and the sheets that they sign. */
final class TheDay {

    private static final Instant MORNING = Instant.parse("2021-10-07T07:30:00Z");
    private static final Instant AFTERNOON = Instant.parse("2021-10-07T13:00:00Z");
    private static final UUID OFFICER = UUID.fromString("00000000-0000-4000-8000-000000000121");

    private final World world;
    private final Checkpoints story;

    TheDay(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    void needs(Plot plot, String session) {
        world.asNobody()
                .inPlace(session)
                .put(
                        "/api/v1/seminars/places/mine/arrangements",
                        Map.of(
                                "access", List.of("STEP_FREE_ACCESS"),
                                "diets", List.of("VEGETARIAN"),
                                "consent", true))
                .expect(200);
        holder().put(plot.seminarPath(1) + "/officer", Map.of("person", OFFICER.toString()))
                .expect(200);
        var needs = holder().get(plot.seminarPath(1) + "/arrangements").expect(200);
        story.expect("the officer sees it", needs.at("items").size() == 1);
        world.as("admin1")
                .get(plot.seminarPath(1) + "/arrangements")
                .expectProblem(403, "not-the-officer");
    }

    void morning(Plot plot, UUID registration) {
        world.clock(MORNING);
        var sheet = plot.seminarPath(1) + "/attendance/";
        var signature = Map.of("registration", registration.toString(), "drawing", "M0 0L9 9");
        holder().post(sheet + "AFTERNOON/signatures", signature)
                .expectProblem(409, "outside-signing-hours");
        holder().post(sheet + "MORNING/signatures", signature).expect(201);
        story.note(
                        holder().post(
                                        sheet + "MORNING/closure",
                                        Map.of("organiser", "La structure retenue")))
                .expect(201);
    }

    void afternoon(Plot plot, UUID registration) {
        world.clock(AFTERNOON);
        var scan = "%PDF-1.7 la feuille signée".getBytes(StandardCharsets.UTF_8);
        story.note(
                        holder().post(
                                        plot.seminarPath(1) + "/attendance/AFTERNOON/closure",
                                        Map.of(
                                                "organiser",
                                                "La structure retenue",
                                                "scan",
                                                Base64.getEncoder().encodeToString(scan),
                                                "signedOnPaper",
                                                List.of(registration.toString()))))
                .expect(201);
        story.note(holder().post(plot.seminarPath(1) + "/holding")).expect(200);
    }

    void report(Plot plot) {
        holder().post(
                        plot.seminarPath(1) + "/report",
                        Map.of(
                                "lessons",
                                "Les freins se ressemblent d’un métier à l’autre.",
                                "projects",
                                List.of("Un réseau de référents")))
                .expect(200);
        story.expect(
                "reported",
                world.asNobody().get(plot.seminarPath(1)).text("status").equals("REPORTED"));
    }

    private Door holder() {
        return HoldingSeminars.holder(world, 1);
    }
}
