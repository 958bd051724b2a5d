package coop.cooperer.rencontres.applications.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.contracts.LotKind;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where each lot of a call stands, in the order of their numbers. */
record LotBoard(List<Line> items) {

    /** One lot; {@code offers} only for the issuer, once the bids are open. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            int number,
            LotKind kind,
            String label,
            Lot.Standing status,
            @Nullable Integer offers,
            List<Holder> holders) {}

    /** Who holds the lot, and for which seminars. */
    record Holder(UUID organisation, List<UUID> seminars) {}

    static LotBoard of(Call call, List<Award> awards, @Nullable ToIntFunction<Lot> offers) {
        return new LotBoard(
                call.lots().stream()
                        .sorted(Comparator.comparingInt(Lot::number))
                        .map(lot -> line(lot, awards, offers))
                        .toList());
    }

    private static Line line(Lot lot, List<Award> awards, @Nullable ToIntFunction<Lot> offers) {
        var holders =
                awards.stream()
                        .filter(it -> it.lot().equals(lot.id()))
                        .collect(Collectors.groupingBy(Award::organisation))
                        .entrySet()
                        .stream()
                        .map(it -> new Holder(it.getKey(), seminars(it.getValue())))
                        .toList();
        return new Line(
                lot.id(),
                lot.number(),
                lot.kind(),
                lot.label(),
                lot.standing(),
                offers == null ? null : Integer.valueOf(offers.applyAsInt(lot)),
                holders);
    }

    private static List<UUID> seminars(List<Award> awards) {
        return awards.stream().map(Award::seminar).toList();
    }
}
