package coop.cooperer.rencontres.media;

import static coop.cooperer.rencontres.media.Callers.admin;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import coop.cooperer.rencontres.platform.testkit.Eventually;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A call like the one of 2021, under new ids: six lots, three seminars. */
public record PublishedCall(UUID id, List<UUID> lots, List<UUID> seminars) {

    /** The number of the lot of photographs. */
    public static final int PHOTOGRAPHS = 4;

    /** The number of the lot of recorded interviews. */
    public static final int INTERVIEWS = 5;

    /** The number of the lot of proceedings. */
    public static final int PROCEEDINGS = 6;

    private static final List<LotKind> KINDS =
            List.of(
                    LotKind.SEMINAR_SUPPORT,
                    LotKind.SEMINAR_SUPPORT,
                    LotKind.SEMINAR_SUPPORT,
                    LotKind.PHOTOGRAPHY,
                    LotKind.AUDIO,
                    LotKind.PROCEEDINGS);

    /** A call that this service has not heard of. */
    public static PublishedCall unheard() {
        return new PublishedCall(UUID.randomUUID(), ids(6), ids(3));
    }

    /** A call of which the service has been told. */
    public static PublishedCall told() {
        var call = unheard();
        Correspondent.tell(call.published());
        return call;
    }

    /** That it was published. */
    public CallPublished published() {
        return new CallPublished(
                id,
                Instant.parse("2021-05-20T22:00:00Z"),
                Stream.of(1, 2, 3, 4, 5, 6)
                        .map(it -> new ApplicationsEvent.Lot(lot(it), it, KINDS.get(it - 1)))
                        .toList(),
                Stream.of(1, 2, 3)
                        .map(
                                it ->
                                        new ApplicationsEvent.Seminar(
                                                seminars.get(it - 1), lot(it), "PUBLIC_" + it))
                        .toList());
    }

    /** That a bid of the organisation was selected, for all seminars. */
    public BidSelected selected(int lot, UUID organisation) {
        return selected(lot, organisation, seminars);
    }

    /** That a bid of the organisation was selected, for these seminars. */
    public BidSelected selected(int lot, UUID organisation, List<UUID> chosen) {
        return new BidSelected(UUID.randomUUID(), id, lot(lot), organisation, chosen);
    }

    /** Tells the award of a lot, and waits until something is expected for every seminar. */
    public List<UUID> award(int lot, UUID organisation) {
        return award(lot, selected(lot, organisation));
    }

    /** Tells this award of a lot, and waits until something is expected for every seminar. */
    public List<UUID> award(int lot, BidSelected selected) {
        Correspondent.tell(selected);
        Eventually.holds("deliverables are expected", () -> owed(lot).size() == 3);
        return owed(lot);
    }

    /** The deliverables of a lot, as the issuer sees them. */
    public List<UUID> owed(int lot) {
        return admin().queryParam("lot", lot(lot))
                .get("/api/v1/media/deliverables")
                .jsonPath()
                .getList("items.id", UUID.class);
    }

    /** The id of the lot with this number. */
    public UUID lot(int number) {
        return lots.get(number - 1);
    }

    private static List<UUID> ids(int howMany) {
        return Stream.generate(UUID::randomUUID).limit(howMany).toList();
    }
}
