package coop.cooperer.rencontres.committees;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.Lot;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.Seminar;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.testkit.Correspondent;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The call of 2021 as events tell it: three seminars, six lots, a structure selected for each.
 *
 * @param holders by lot, the first one first
 */
public record SixLots(List<UUID> seminars, List<UUID> holders) {

    private static final List<String> PUBLICS = List.of("YOUTH_DROPOUT", "MIGRANTS", "DISABILITY");

    private static final List<LotKind> KINDS =
            List.of(
                    LotKind.SEMINAR_SUPPORT,
                    LotKind.SEMINAR_SUPPORT,
                    LotKind.SEMINAR_SUPPORT,
                    LotKind.PHOTOGRAPHY,
                    LotKind.AUDIO,
                    LotKind.PROCEEDINGS);

    /** The call is published and a bid selected on every lot, the last lot first. */
    public static SixLots awarded() {
        var call = UUID.randomUUID();
        var lots =
                IntStream.range(0, KINDS.size())
                        .mapToObj(it -> new Lot(UUID.randomUUID(), it + 1, KINDS.get(it)))
                        .toList();
        var seminars =
                IntStream.range(0, PUBLICS.size())
                        .mapToObj(
                                it ->
                                        new Seminar(
                                                UUID.randomUUID(),
                                                lots.get(it).id(),
                                                PUBLICS.get(it)))
                        .toList();
        Correspondent.tell(
                new CallPublished(call, Instant.parse("2021-05-20T22:00:00Z"), lots, seminars));
        var awarded =
                new SixLots(
                        seminars.stream().map(Seminar::id).toList(),
                        Stream.generate(UUID::randomUUID).limit(lots.size()).toList());
        for (var lot : lots.reversed()) {
            Correspondent.tell(
                    new BidSelected(
                            UUID.randomUUID(),
                            call,
                            lot.id(),
                            awarded.holder(lot.number()),
                            awarded.seminarsOf(lot)));
        }
        awarded.seminars.forEach(LocalCommittee::ofSeminar);
        return awarded;
    }

    /** The structure selected for this lot. */
    public UUID holder(int lot) {
        return holders.get(lot - 1);
    }

    /** The committee of the seminar of this lot, 1 to 3. */
    public LocalCommittee local(int lot) {
        var seminar = seminars.get(lot - 1);
        return new LocalCommittee(
                LocalCommittee.ofSeminar(seminar),
                seminar,
                holder(lot),
                new EnumMap<>(College.class));
    }

    /** The committee of the whole call. */
    public UUID national() {
        return UUID.fromString(
                Callers.memberOf(holder(1))
                        .get("/api/v1/committees")
                        .path("items.find { it.kind == 'NATIONAL' }.id"));
    }

    private List<UUID> seminarsOf(Lot lot) {
        return lot.kind() == LotKind.SEMINAR_SUPPORT
                ? List.of(seminars.get(lot.number() - 1))
                : seminars;
    }
}
