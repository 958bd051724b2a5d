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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A call with three seminars and a lot of photographs, as the other services tell of it. */
public record ToldCall(UUID id, List<UUID> lots, List<UUID> seminars) {

    /** The day that the committee of a {@link #dated} seminar chose. */
    public static final LocalDate DAY = LocalDate.of(2021, 10, 7);

    /** A moment before that day, for what is judged by it. */
    public static final Instant BEFORE = Instant.parse("2021-09-01T08:00:00Z");

    private static final List<String> PUBLICS = List.of("YOUTH_DROPOUT", "MIGRANTS", "DISABILITY");

    /** A call that nobody has heard of. */
    public static ToldCall unheard() {
        var call = new ToldCall(UUID.randomUUID(), ids(4), ids(3));
        CallOwner.knows(call.id, call.seminars);
        return call;
    }

    /** The same call, whose owner denies to know it. */
    public ToldCall denied() {
        CallOwner.doesNotKnow(id);
        return this;
    }

    /** A call whose seminars are planned and named. */
    public static ToldCall published() {
        var call = unheard();
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
                                                seminars.get(it), lots.get(it), PUBLICS.get(it)))
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
        Correspondent.tell(selection(1, organisation));
        Eventually.holds("held", () -> read(seminar(), "holder"));
        return this;
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
