package coop.cooperer.rencontres.journeys.story;

import coop.cooperer.rencontres.journeys.door.Door;
import coop.cooperer.rencontres.journeys.door.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How committees find a date and meet: polls of the local ones, sessions of the national one. */
final class Steering {

    private static final List<Instant> SESSIONS =
            List.of(
                    Instant.parse("2021-06-10T08:00:00Z"),
                    Instant.parse("2021-06-24T08:00:00Z"),
                    Instant.parse("2021-07-08T08:00:00Z"));

    private static final List<Map<String, String>> NATIONAL =
            List.of(
                    seat("membre-cpe", "04", "ISSUER"),
                    seat("structure-a", "11", "SELECTED_STRUCTURE"),
                    seat("structure-b", "21", "SELECTED_STRUCTURE"));

    private final World world;
    private final Checkpoints story;

    Steering(World world, Checkpoints story) {
        this.world = world;
        this.story = story;
    }

    /** Every member of a local committee answers, and the poll is closed on this day. */
    void poll(Plot plot, int lot, String day) {
        var holder = HoldingSeminars.holder(world, lot);
        var polls = plot.committeePath(lot) + "/polls";
        var poll = story.note(holder.post(polls, Map.of("days", List.of(day)))).expect(201);
        var address = polls + "/" + poll.id("id");
        var option = option(holder, address, day);
        for (var member : Cast.COMMITTEE) {
            world.as(member.account())
                    .put(
                            address + "/answers",
                            Map.of("answers", List.of(Map.of("option", option, "answer", "YES"))))
                    .expect(200);
        }
        var grid = holder.get(address).expect(200);
        story.expect("the poll proposes the day all can come", grid.id("best").equals(option));
        holder.post(address + "/closure", Map.of("day", day)).expect(200);
    }

    /** The national committee gathers and meets three times, remotely. */
    void national(Plot plot) {
        var committee = nationalCommittee(plot);
        for (var seat : NATIONAL) {
            admin().post(
                            committee + "/members",
                            Map.of(
                                    "person",
                                    String.valueOf(seat.get("person")),
                                    "organisation",
                                    Cast.ISSUER,
                                    "college",
                                    String.valueOf(seat.get("college")),
                                    "function",
                                    "Membre du comité national"))
                    .expect(201);
        }
        story.note(admin().post(committee + "/constitution")).expect(200);
        for (var start : SESSIONS) {
            meet(committee, start);
        }
    }

    private void meet(String committee, Instant start) {
        var meeting =
                committee
                        + "/meetings/"
                        + admin().post(committee + "/meetings", session(start))
                                .expect(201)
                                .id("id");
        story.note(admin().post(meeting + "/convocation", Map.of())).expect(200);
        world.clock(start.plus(Duration.ofMinutes(90)));
        for (var member : admin().get(committee).expect(200).at("members")) {
            admin().put(
                            meeting + "/presences/" + member.get("id").asText(),
                            Map.of("attendance", "REMOTE"))
                    .expect(200);
        }
        admin().post(meeting + "/closure").expectProblem(409, "remote-proof-missing");
        for (var seat : NATIONAL) {
            world.as(String.valueOf(seat.get("account")))
                    .post(meeting + "/confirmations")
                    .expect(200);
        }
        admin().post(meeting + "/closure").expect(200);
        admin().post(meeting + "/minutes").expect(201);
        admin().post(meeting + "/minutes/circulation").expect(200);
        story.note(admin().post(meeting + "/minutes/approval")).expect(200);
    }

    private String nationalCommittee(Plot plot) {
        for (var committee : admin().get("/api/v1/committees?limit=100").expect(200).at("items")) {
            if (committee.path("kind").asText().equals("NATIONAL")
                    && committee.path("call").asText().equals(plot.call().toString())) {
                return "/api/v1/committees/" + committee.path("id").asText();
            }
        }
        throw new IllegalStateException("the call has no national committee");
    }

    private static UUID option(Door holder, String poll, String day) {
        for (var asked : holder.get(poll).expect(200).at("days")) {
            if (asked.path("day").asText().equals(day)) {
                return UUID.fromString(asked.path("option").asText());
            }
        }
        throw new IllegalStateException("the poll does not ask for " + day);
    }

    private Door admin() {
        return world.as("admin1");
    }

    private static Map<String, Object> session(Instant start) {
        return Map.of(
                "mode",
                "REMOTE",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(Duration.ofHours(1)).toString(),
                "link",
                "https://visio.example.org/comite-national",
                "agenda",
                List.of("Avancement des trois séminaires"));
    }

    private static Map<String, String> seat(String account, String number, String college) {
        return Map.of(
                "account",
                account,
                "person",
                "00000000-0000-4000-8000-0000000001" + number,
                "college",
                college);
    }
}
