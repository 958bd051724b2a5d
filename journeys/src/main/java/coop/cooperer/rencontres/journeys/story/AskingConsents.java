package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Answer;
import coop.cooperer.rencontres.journeys.door.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What people who have a seat are asked, and the links that they alone receive, by mail. */
final class AskingConsents {

    private static final String CONSENTS = "/api/v1/media/consents";

    /** Somebody who registered. */
    private record Registrant(UUID registration, String email) {}

    /**
     * Somebody who was asked, the link that came by mail, and the ids of their consents by kind.
     */
    record Asked(UUID person, String link, Answer answer) {

        String consent(String kind) {
            return StreamSupport.stream(answer.at("consents").spliterator(), false)
                    .filter(it -> it.path("kind").asText().equals(kind))
                    .map(it -> it.path("id").asText())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final World world;
    private final Checkpoints story;

    AskingConsents(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    /** Asks somebody, who signs all of it. */
    Asked granted(String provider, Plot plot, int seat, List<String> kinds) {
        var asked = ask(provider, plot, seat, kinds);
        for (var kind : kinds) {
            world.asNobody()
                    .post(
                            CONSENTS + "/mine/grants",
                            Map.of(
                                    "link",
                                    asked.link(),
                                    "consent",
                                    asked.consent(kind),
                                    "signatures",
                                    List.of(
                                            Map.of(
                                                    "name",
                                                    "La coopératrice du matin",
                                                    "signatory",
                                                    "PERSON"))))
                    .expect(200);
        }
        return asked;
    }

    /** Asks somebody, who refuses all of it and keeps the seat (requirement D64). */
    void refused(String provider, Plot plot, int seat, List<String> kinds) {
        var asked = ask(provider, plot, seat, kinds);
        var seated = registrant(plot, seat);
        for (var kind : kinds) {
            world.asNobody()
                    .post(
                            CONSENTS + "/mine/refusals",
                            Map.of("link", asked.link(), "consent", asked.consent(kind)))
                    .expect(200);
        }
        story.expect("whoever refuses keeps the seat", registrant(plot, seat).equals(seated));
    }

    private Registrant registrant(Plot plot, int seat) {
        var registered =
                HoldingSeminars.holder(world, 1)
                        .get(plot.seminarPath(1) + "/registrations?limit=100")
                        .expect(200);
        var seated =
                StreamSupport.stream(registered.at("items").spliterator(), false)
                        .filter(it -> it.path("status").asText().equals("CONFIRMED"))
                        .toList()
                        .get(seat);
        return new Registrant(
                UUID.fromString(seated.path("id").asText()), seated.path("email").asText());
    }

    /** Asks somebody, and reads the mail that the person gets. */
    Asked ask(String provider, Plot plot, int seat, List<String> kinds) {
        var registrant = registrant(plot, seat);
        var answer =
                world.as(provider)
                        .post(
                                CONSENTS,
                                Map.ofEntries(
                                        Map.entry("seminar", plot.seminar(1)),
                                        Map.entry("registration", registrant.registration()),
                                        Map.entry("minor", false),
                                        Map.entry("kinds", kinds),
                                        Map.entry("beneficiary", "Coopérer Pour Entreprendre"),
                                        Map.entry("purpose", "Rendre compte du séminaire"),
                                        Map.entry("uses", List.of("GALLERY", "PODCAST")),
                                        Map.entry("territory", "Monde"),
                                        Map.entry("from", "2021-01-01"),
                                        Map.entry("until", "2031-12-31"),
                                        Map.entry("freeOfCharge", true),
                                        Map.entry("withdrawalContact", "contact@example.org")))
                        .expect(201);
        story.until(
                "the mail about consents to " + registrant.email(),
                () -> world.consentsMailedTo(registrant.email()).isPresent());
        return new Asked(
                answer.id("person"),
                world.consentsMailedTo(registrant.email()).orElseThrow(),
                answer);
    }
}
