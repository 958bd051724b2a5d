package coop.cooperer.rencontres.committees;

import static coop.cooperer.rencontres.committees.Callers.admin;
import static coop.cooperer.rencontres.committees.Callers.person;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.contracts.SeminarsEvent.ProgrammeSubmitted;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarDateProposed;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.PlatformClock;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** A committee as tests speak of it: prepared by events, gathered and asked over HTTP. */
public record LocalCommittee(UUID id, UUID seminar, UUID holder, Map<College, UUID> people) {

    static {
        CallTexts.answer();
    }

    private static final List<College> COLLEGES =
            List.of(
                    College.LOCAL_AUTHORITY,
                    College.TERRITORY_ACTOR,
                    College.CAE_SUPPORT_TEAM,
                    College.ISSUER);

    /** The call of a seminar is published, its lot goes to a structure. */
    public static LocalCommittee prepared() {
        var call = UUID.randomUUID();
        var lot = UUID.randomUUID();
        var seminar = UUID.randomUUID();
        var holder = UUID.randomUUID();
        Correspondent.tell(published(call, lot, LotKind.SEMINAR_SUPPORT, seminar));
        Correspondent.tell(new BidSelected(UUID.randomUUID(), call, lot, holder, List.of(seminar)));
        return new LocalCommittee(
                ofSeminar(seminar), seminar, holder, new EnumMap<>(College.class));
    }

    /** A call with one lot. */
    public static CallPublished published(UUID call, UUID lot, LotKind kind, UUID seminar) {
        return new CallPublished(
                call,
                Instant.parse("2021-05-20T22:00:00Z"),
                List.of(new ApplicationsEvent.Lot(lot, 1, kind)),
                List.of(new ApplicationsEvent.Seminar(seminar, lot, "MIGRANTS")));
    }

    /** The committee of this seminar, once it is there. */
    public static UUID ofSeminar(UUID seminar) {
        Eventually.holds("the committee is prepared", () -> count(seminar) == 1);
        return UUID.fromString(list(seminar).path("items[0].id"));
    }

    /** How many committees the seminar has. */
    public static int count(UUID seminar) {
        return list(seminar).<List<?>>path("items").size();
    }

    /** The same with one member in each college, and constituted. */
    public LocalCommittee constituted() {
        for (var college : COLLEGES) {
            seat(college).then().statusCode(201);
        }
        holder("constitution").then().statusCode(200);
        return this;
    }

    /** Gives a new person a seat. */
    public Response seat(College college) {
        var person = UUID.randomUUID();
        people.put(college, person);
        return seat(college, person);
    }

    /** Gives this person a seat. */
    public Response seat(College college, UUID person) {
        return Callers.memberOf(holder)
                .body(
                        Map.of(
                                "person",
                                person,
                                "organisation",
                                UUID.randomUUID(),
                                "college",
                                college,
                                "function",
                                "Chargée de mission"))
                .post("/api/v1/committees/{id}/members", id);
    }

    /** Who was given a seat in this college last. */
    public UUID sitting(College college) {
        return Objects.requireNonNull(people.get(college));
    }

    /** The id of the first seat of a college. */
    public String seatOf(College college) {
        return admin().get("/api/v1/committees/{id}", id)
                .path("members.find { it.college == '" + college + "' }.id");
    }

    /** The seminar proposes these days, and the committee knows them. */
    public LocalCommittee offered(LocalDate... days) {
        Correspondent.tell(new SeminarDateProposed(seminar, List.of(days)));
        return this;
    }

    /** The seminar submits a version of its programme. */
    public LocalCommittee submitted(int version, String hash) {
        Correspondent.tell(new ProgrammeSubmitted(seminar, version, hash));
        return this;
    }

    /** Puts a date to the vote, once it has been heard of. */
    public String proposed(LocalDate day) {
        return proposed(Map.of("kind", "DATE", "date", day.toString()));
    }

    /** Puts a date to the vote in place of the one in force. */
    public String proposed(LocalDate day, String reason) {
        return proposed(Map.of("kind", "DATE", "date", day.toString(), "reason", reason));
    }

    /** Puts another version to the vote in place of the one in force. */
    public String proposed(int version, String reason) {
        return proposed(Map.of("kind", "PROGRAMME", "version", version, "reason", reason));
    }

    /** Puts a version of the programme to the vote, once it has been heard of. */
    public String proposed(int version) {
        return proposed(Map.of("kind", "PROGRAMME", "version", version));
    }

    /** Puts this to the vote, once what it is about has been heard of. */
    public String proposed(Map<String, ?> motion) {
        var answer = new AtomicReference<Response>();
        Eventually.holds(
                "it can be decided on",
                () -> {
                    answer.set(propose(motion));
                    return answer.get().statusCode() != 422;
                });
        return answer.get().then().statusCode(201).extract().path("id");
    }

    /** Asks to put something to the vote. */
    public Response propose(Map<String, ?> motion) {
        return Callers.memberOf(holder).body(motion).post("/api/v1/committees/{id}/decisions", id);
    }

    /** The member of this college votes. */
    public Response vote(String decision, College college, String choice) {
        return vote(decision, sitting(college), choice);
    }

    /** This person votes. */
    public Response vote(String decision, UUID person, String choice) {
        return person(person)
                .body(Map.of("choice", choice))
                .post("/api/v1/committees/{id}/decisions/{decision}/votes", id, decision);
    }

    /** Every member votes for it, and the vote is closed. */
    public String adopted(String decision) {
        people.values().forEach(it -> vote(decision, it, "FOR").then().statusCode(201));
        closed(decision).then().statusCode(200);
        return decision;
    }

    /** Asks as who prepares the committee. */
    public Response holder(String method, String act, Object body) {
        return Callers.memberOf(holder)
                .body(body)
                .request(method, "/api/v1/committees/" + id + "/" + act);
    }

    /** The next consultations end, and the clock has closed this one. */
    public void expired(String decision, Instant after) {
        PlatformClock.show(after);
        Eventually.holds(
                "the clock closes the consultation",
                () -> !decision(decision).path("status").equals("PROPOSED"));
    }

    /** A decision as an administrator reads it. */
    public Response decision(String decision) {
        return admin().get("/api/v1/committees/{id}/decisions/{decision}", id, decision);
    }

    /** Closes a vote. */
    public Response closed(String decision) {
        return holder("decisions/" + decision + "/closure");
    }

    private Response holder(String act) {
        return Callers.memberOf(holder).post("/api/v1/committees/" + id + "/" + act);
    }

    private static Response list(UUID seminar) {
        return admin().get("/api/v1/committees?seminar={seminar}", seminar);
    }
}
