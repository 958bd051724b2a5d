package coop.cooperer.rencontres.seminars;

import static coop.cooperer.rencontres.contracts.LotKind.PHOTOGRAPHY;
import static coop.cooperer.rencontres.contracts.LotKind.SEMINAR_SUPPORT;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A call with three seminars and a lot of photographs, as the other services tell of it. */
public record ToldCall(UUID id, List<UUID> lots, List<UUID> seminars, List<String> publics) {

    /** The day that the committee of a {@link #dated} seminar chose. */
    public static final LocalDate DAY = LocalDate.of(2021, 10, 7);

    /** A moment before that day, for what is judged by it. */
    public static final Instant BEFORE = Instant.parse("2021-09-01T08:00:00Z");

    private static final List<String> PUBLICS = List.of("YOUTH_DROPOUT", "MIGRANTS", "DISABILITY");
    private static final int YEAR = 2021;

    /** A call that nobody has heard of. */
    public static ToldCall unheard() {
        return unheard(YEAR, PUBLICS);
    }

    private static ToldCall unheard(int year, List<String> publics) {
        var call = new ToldCall(UUID.randomUUID(), ids(4), ids(publics.size()), publics);
        CallOwner.knows(call.id, year, call.seminars);
        return call;
    }

    /** The same call, whose owner denies to know it. */
    public ToldCall denied() {
        CallOwner.doesNotKnow(id);
        return this;
    }

    /** A call whose seminars are planned and named. */
    public static ToldCall published() {
        return published(YEAR, PUBLICS);
    }

    /** The same in another year, for other publics. */
    public static ToldCall published(int year, List<String> publics) {
        var call = unheard(year, publics);
        Correspondent.tell(call.publication());
        call.seminars.forEach(
                seminar -> Eventually.holds("named", () -> call.read(seminar, "publicLabel")));
        return call;
    }

    /** A call whose first seminar takes registrations. */
    public static ToldCall taking(UUID holder) {
        return published().heldBy(holder).constituted().dated().open();
    }

    /** The fact that makes it public. */
    public CallPublished publication() {
        return new CallPublished(
                id,
                Instant.parse("2021-05-20T22:00:00Z"),
                IntStream.range(0, lots.size())
                        .mapToObj(
                                it ->
                                        new ApplicationsEvent.Lot(
                                                lots.get(it),
                                                it + 1,
                                                it < 3 ? SEMINAR_SUPPORT : PHOTOGRAPHY))
                        .toList(),
                IntStream.range(0, seminars.size())
                        .mapToObj(
                                it ->
                                        new ApplicationsEvent.Seminar(
                                                seminars.get(it), lots.get(it), publics.get(it)))
                        .toList());
    }

    /** The seminar of lot 1. */
    public UUID seminar() {
        return seminars.getFirst();
    }

    /** The choice of this organisation for this lot. */
    public BidSelected selection(int lot, UUID organisation) {
        return new BidSelected(
                UUID.randomUUID(), id, lots.get(lot - 1), organisation, List.of(seminar()));
    }

    /** Gives lot 1 to this organisation. */
    public ToldCall heldBy(UUID organisation) {
        return heldBy(selection(1, organisation));
    }

    /** Gives lot 1 to the organisation of this choice. */
    public ToldCall heldBy(BidSelected choice) {
        Correspondent.tell(choice);
        Eventually.holds("held", () -> read(seminar(), "holder"));
        return this;
    }

    /** The first seminar is at home in Rennes and around, with the holder as its cooperative. */
    public ToldCall atHome(UUID holder) {
        Callers.member(holder)
                .body(territory("Pays de Rennes", holder))
                .put("/api/v1/seminars/{id}/territory", seminar())
                .then()
                .statusCode(200);
        return this;
    }

    /** The first seminar has a place of fifty seats and 120 m² there. */
    public ToldCall housed(UUID holder) {
        atHome(holder);
        String venue =
                Callers.member(holder)
                        .body(aVenue(60, 120))
                        .post("/api/v1/seminars/{id}/venues", seminar())
                        .path("id");
        Callers.member(holder)
                .post("/api/v1/seminars/{id}/venues/{venue}/confirmation", seminar(), venue)
                .then()
                .statusCode(200);
        return this;
    }

    /** A place in that territory, which its operator declared for fifty people. */
    public static Map<String, Object> aVenue(int seats, int area) {
        var venue =
                new HashMap<String, Object>(
                        Map.of(
                                "name", "Un tiers-lieu",
                                "location", "Centre-ville",
                                "buildingType", "L",
                                "buildingCategory", 5,
                                "declaredCapacity", 50,
                                "access", "De plain-pied",
                                "costCents", 30_000,
                                "rationale", "Le lieu accueille déjà ce public."));
        venue.putAll(Map.of("inseeCode", "35238", "seatedCapacity", seats, "areaM2", area));
        return venue;
    }

    /** A territory of two municipalities. */
    public static Map<String, Object> territory(String name, UUID cae) {
        return Map.of(
                "name",
                name,
                "department",
                "35",
                "region",
                "Bretagne",
                "inseeCodes",
                List.of("35238", "35051"),
                "cae",
                cae);
    }

    /** The local committee of the first seminar may decide. */
    public ToldCall constituted() {
        Correspondent.tell(new LocalCommitteeConstituted(seminar(), UUID.randomUUID()));
        Eventually.holds(
                "constituted", () -> Records.trail("LocalCommitteeConstituted", seminar()) == 1);
        return this;
    }

    /** The local committee of the first seminar chose {@link #DAY}. */
    public ToldCall dated() {
        Correspondent.tell(new SeminarDateValidated(seminar(), DAY, UUID.randomUUID()));
        Eventually.holds("dated", () -> read(seminar(), "date"));
        return this;
    }

    /** The holder submitted a programme, and the local committee adopted it. */
    public ToldCall open() {
        var submitted =
                Callers.admin()
                        .body(aProgramme())
                        .post("/api/v1/seminars/{id}/programmes", seminar());
        Correspondent.tell(
                new ProgrammeValidated(
                        seminar(),
                        submitted.path("version"),
                        submitted.path("hash"),
                        UUID.randomUUID()));
        Eventually.holds("open", () -> status(seminar()).equals("REGISTRATION_OPEN"));
        return this;
    }

    /** A programme of two parts. */
    public static Map<String, Object> aProgramme() {
        return Map.of(
                "items",
                List.of(
                        Map.of("startsAt", "09:30", "endsAt", "10:15", "title", "Accueil"),
                        Map.of(
                                "startsAt", "10:15",
                                "endsAt", "12:00",
                                "title", "Regards croisés",
                                "dimension", "SOCIAL")));
    }

    /** Where a seminar stands. */
    public static String status(UUID seminar) {
        // An unknown seminar is a problem, whose status is a number.
        return String.valueOf(
                Callers.anybody().get("/api/v1/seminars/{id}", seminar).<Object>path("status"));
    }

    private boolean read(UUID seminar, String field) {
        var answer = Callers.anybody().get("/api/v1/seminars/{id}", seminar);
        return answer.statusCode() == 200 && answer.path(field) != null;
    }

    private static List<UUID> ids(int howMany) {
        return Stream.generate(UUID::randomUUID).limit(howMany).toList();
    }
}
