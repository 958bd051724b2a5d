package coop.cooperer.rencontres.applications.selection;

import com.fasterxml.jackson.annotation.JsonInclude;
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

    static LotBoard of(List<LotDecision> decisions, @Nullable ToIntFunction<Lot> offers) {
        return new LotBoard(
                decisions.stream()
                        .sorted(Comparator.comparingInt(it -> it.lot().number()))
                        .map(it -> line(it, offers))
                        .toList());
    }

    private static Line line(LotDecision decision, @Nullable ToIntFunction<Lot> offers) {
        var lot = decision.lot();
        var holders =
                decision.awards().stream()
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
                decision.standing(),
                offers == null ? null : count(offers.applyAsInt(lot)),
                holders);
    }

    // Of a lot that is hidden from the reader, not even "none" is told.
    private static @Nullable Integer count(int offers) {
        return offers < 0 ? null : Integer.valueOf(offers);
    }

    private static List<UUID> seminars(List<Award> awards) {
        return awards.stream().map(Award::seminar).toList();
    }
}
