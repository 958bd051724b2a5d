package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Answer;
import coop.cooperer.rencontres.journeys.door.Door;
import coop.cooperer.rencontres.journeys.door.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** From the local committees to the waiting list. */
final class HoldingSeminars {

    private static final Map<Integer, Character> HOLDERS = Map.of(1, 'b', 2, 'a', 3, 'a');
    private static final Map<Integer, String> DATES =
            Map.of(1, "2021-10-07", 2, "2021-10-21", 3, "2021-11-18");

    private static final int PEOPLE = 41;

    private final World world;
    private final Checkpoints story;
    private final Steering steering;
    private final TerritoryWork territory;
    private final TheDay day;
    private final Queue<Answer> seated = new ConcurrentLinkedQueue<>();

    HoldingSeminars(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
        this.steering = new Steering(world, story);
        this.territory = new TerritoryWork(world, story);
        this.day = new TheDay(world, story);
    }

    static Set<Integer> lots() {
        return DATES.keySet();
    }

    /** The door as the holder of this lot finds it. */
    static Door holder(World world, int lot) {
        return world.as(Cast.account(java.util.Objects.requireNonNull(HOLDERS.get(lot))));
    }

    void play(Plot plot) {
        story.check("a local committee is prepared for each seminar", () -> committees(plot));
        story.check(
                "a committee without the CAE college is refused, and it is named",
                () -> refused(plot));
        story.check(
                "the three committees are constituted with four colleges", () -> constitute(plot));
        story.check(
                "what the winning bids said stands in the seminar files, with its source",
                () -> territory.takenOver(plot));
        story.check(
                "each seminar has a territory of its own; the same one twice is refused",
                () -> territory.territories(plot));
        story.check(
                "partners are recorded, and the project is presented to each",
                () -> territory.partners(plot));
        story.check(
                "dates are proposed; outside the second half of 2021 they are refused",
                () -> propose(plot));
        story.check(
                "nobody sets a date past the committee, not even an administrator",
                () -> imposed(plot));
        story.check(
                "each member answers a poll, and the day that suits all is chosen",
                () -> DATES.forEach((lot, day) -> steering.poll(plot, lot, day)));
        story.check(
                "each committee votes its date, and the seminar takes it over", () -> dates(plot));
        story.check("the holders hear of the validated date by mail", this::dateMails);
        story.check(
                "programmes are submitted and validated; that version is public",
                () -> programmes(plot));
        story.check(
                "the national committee meets three times remotely, and its minutes are approved",
                () -> steering.national(plot));
        story.check(
                "a place of 39 seats needs a waiver; a larger one is confirmed",
                () -> territory.venue(plot));
        story.check(
                "one caterer is not enough; the issuer chooses between two",
                () -> territory.caterers(plot));
        story.check("registration is open", () -> registrationOpen(plot));
        story.check(
                "forty-one people ask at once: no seat is held before an address is confirmed",
                () -> fortyOne(plot));
        story.check(
                "they follow the links of their mails at once: forty are confirmed, one waits",
                () -> fortyOneLinks(plot));
        story.check(
                "a person tells a need to the officer of the seminar, and to nobody else",
                () -> day.needs(plot, seated().text("session")));
        story.check(
                "the morning is signed on screen; the afternoon cannot be signed yet",
                () -> day.morning(plot, seated().id("/place/id")));
        story.check(
                "the afternoon is closed by a scanned sheet, and the seminar was held",
                () -> day.afternoon(plot, seated().id("/place/id")));
        story.check("its lessons are written once both sheets are closed", () -> day.report(plot));
    }

    private void committees(Plot plot) {
        for (var lot : DATES.keySet()) {
            story.until(
                    "the committee of the seminar of lot " + lot,
                    () ->
                            world.as("admin1")
                                            .get("/api/v1/committees?seminar=" + plot.seminar(lot))
                                            .at("items")
                                            .size()
                                    == 1);
            plot.committee(
                    lot,
                    UUID.fromString(
                            world.as("admin1")
                                    .get("/api/v1/committees?seminar=" + plot.seminar(lot))
                                    .text("/items/0/id")));
        }
    }

    private void refused(Plot plot) {
        for (var seat : Cast.COMMITTEE.subList(0, 3)) {
            seat(plot, 1, seat);
        }
        var refusal =
                holder(1)
                        .post(plot.committeePath(1) + "/constitution")
                        .expectProblem(409, "college-missing");
        story.expect("the college is named", refusal.text("detail").contains("CAE"));
    }

    private void constitute(Plot plot) {
        seat(plot, 1, Cast.COMMITTEE.getLast());
        for (var lot : List.of(2, 3)) {
            Cast.COMMITTEE.forEach(seat -> seat(plot, lot, seat));
        }
        for (var lot : DATES.keySet()) {
            story.note(holder(lot).post(plot.committeePath(lot) + "/constitution")).expect(200);
        }
    }

    private void seat(Plot plot, int lot, Cast.Seat seat) {
        holder(lot)
                .post(
                        plot.committeePath(lot) + "/members",
                        Map.of(
                                "person",
                                seat.person(),
                                "organisation",
                                Cast.ISSUER,
                                "college",
                                seat.college(),
                                "function",
                                "Membre du comité"))
                .expect(201);
    }

    private void propose(Plot plot) {
        for (var lot : DATES.keySet()) {
            story.until(
                    "the seminar knows its committee",
                    () ->
                            story.note(
                                                    holder(lot)
                                                            .post(
                                                                    plot.seminarPath(lot)
                                                                            + "/date-proposals",
                                                                    Map.of(
                                                                            "dates",
                                                                            List.of(date(lot)))))
                                            .status()
                                    == 201);
        }
        holder(1)
                .post(
                        plot.seminarPath(1) + "/date-proposals",
                        Map.of("dates", List.of("2022-01-01")))
                .expectProblem(422, "date-outside-window");
    }

    private void imposed(Plot plot) {
        world.as("admin1")
                .put(plot.seminarPath(1) + "/date", Map.of("date", date(1)))
                .expectProblem(403, "date-belongs-to-committee");
    }

    private void dates(Plot plot) {
        for (var lot : DATES.keySet()) {
            decide(plot, lot, Map.of("kind", "DATE", "date", date(lot)));
            story.until(
                    "the date of the seminar of lot " + lot,
                    () ->
                            world.asNobody()
                                    .get(plot.seminarPath(lot))
                                    .text("date")
                                    .equals(date(lot)));
        }
    }

    private void dateMails() {
        for (var letter : List.of('a', 'b')) {
            story.until(
                    "the mail about the date to structure " + letter,
                    () -> world.newMailsTo(AnsweringTheCall.mail(letter)) >= 4);
        }
    }

    private void programmes(Plot plot) {
        for (var lot : DATES.keySet()) {
            var submitted =
                    story.note(
                                    holder(lot)
                                            .post(
                                                    plot.seminarPath(lot) + "/programmes",
                                                    Map.of("items", programme())))
                            .expect(201);
            decide(
                    plot,
                    lot,
                    Map.of("kind", "PROGRAMME", "version", submitted.at("version").asInt(1)));
            story.until(
                    "the public programme of the seminar of lot " + lot,
                    () ->
                            world.asNobody().get(plot.seminarPath(lot) + "/programme").status()
                                    == 200);
        }
    }

    private void decide(Plot plot, int lot, Map<String, Object> matter) {
        var decisions = plot.committeePath(lot) + "/decisions";
        story.until(
                "the committee knows what was proposed",
                () -> world.as("admin1").get(decisions).status() == 200);
        var decision = proposed(lot, decisions, matter);
        for (var seat : Cast.COMMITTEE) {
            world.as(seat.account())
                    .post(decisions + "/" + decision + "/votes", Map.of("choice", "FOR"))
                    .expect(201);
        }
        var closed =
                story.note(holder(lot).post(decisions + "/" + decision + "/closure")).expect(200);
        story.expect("adopted", closed.text("status").equals("ADOPTED"));
    }

    private UUID proposed(int lot, String decisions, Map<String, Object> matter) {
        var found = new UUID[1];
        story.until(
                "the matter can be decided",
                () -> {
                    var answer = holder(lot).post(decisions, matter);
                    if (answer.status() == 201) {
                        found[0] = answer.id("id");
                    }
                    return answer.status() == 201;
                });
        return found[0];
    }

    private void registrationOpen(Plot plot) {
        story.until(
                "registration is open",
                () ->
                        world.asNobody()
                                .get(plot.seminarPath(1))
                                .text("status")
                                .equals("REGISTRATION_OPEN"));
    }

    // Addresses of their own in each run: the mailbox keeps the mails of all of them.
    private void fortyOne(Plot plot) {
        for (var answer : atOnce(it -> register(plot, it))) {
            story.expect("every form is answered with 201", answer == 201);
        }
        story.expect("no seat is held yet", gauge(plot).at("confirmed").asInt() == 0);
    }

    private void fortyOneLinks(Plot plot) {
        var links = new ConcurrentHashMap<Integer, String>();
        for (var number = 1; number <= PEOPLE; number++) {
            var person = number;
            story.until(
                    "the mail to participant " + person,
                    () ->
                            world.linkMailedTo(address(plot, person))
                                    .map(it -> links.put(person, it) == null)
                                    .orElse(false));
        }
        for (var answer : atOnce(it -> follow(required(links, it)))) {
            story.expect("every link is answered with 201", answer == 201);
        }
        var gauge = gauge(plot);
        story.expect("forty confirmed", gauge.at("confirmed").asInt() == 40);
        story.expect("one waits", gauge.at("waitlisted").asInt() == 1);
    }

    private List<Integer> atOnce(IntFunction<Integer> ask) {
        var requests =
                IntStream.rangeClosed(1, PEOPLE)
                        .<Callable<Integer>>mapToObj(it -> () -> ask.apply(it))
                        .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : crowd.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private int register(Plot plot, int number) {
        return world.asNobody()
                .post(
                        plot.seminarPath(1) + "/registrations",
                        Map.of(
                                "familyName", "Participante",
                                "givenName", "Numéro",
                                "email", address(plot, number),
                                "organisation", "Une structure",
                                "function", "Accompagnement",
                                "category", "SUPPORT_PROFESSIONAL"))
                .status();
    }

    private int follow(String link) {
        var answer = world.asNobody().post("/api/v1/seminars/places", Map.of("link", link));
        if (answer.text("/place/status").equals("CONFIRMED")) {
            seated.add(answer);
        }
        return answer.status();
    }

    private Answer seated() {
        return seated.element();
    }

    private Answer gauge(Plot plot) {
        return world.asNobody().get(plot.seminarPath(1) + "/gauge").expect(200);
    }

    private static String address(Plot plot, int number) {
        return "participant-" + number + "-" + plot.seminar(1) + "@example.org";
    }

    private static String required(Map<Integer, String> links, int number) {
        return java.util.Objects.requireNonNull(links.get(number));
    }

    private Door holder(int lot) {
        return holder(world, lot);
    }

    private static String date(int lot) {
        return java.util.Objects.requireNonNull(DATES.get(lot));
    }

    private static List<Map<String, String>> programme() {
        return List.of(
                Map.of("startsAt", "09:30", "endsAt", "10:15", "title", "Accueil et ouverture"),
                Map.of(
                        "startsAt", "10:15",
                        "endsAt", "12:00",
                        "title", "Comprendre les situations",
                        "dimension", "SOCIAL"),
                Map.of("startsAt", "14:00", "endsAt", "16:30", "title", "Ateliers"));
    }
}
