package coop.cooperer.rencontres.applications.call;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What lots of one family buy together: valued as one, so that nothing is split (D4). */
record Need(List<Integer> lots, long estimatedCents, PurchaseThreshold threshold) {

    /** The needs of a call, judged by the steps in force on this day. */
    static List<Need> of(Call call, Collection<PurchaseThreshold> thresholds, LocalDate day) {
        return call.lots().stream().collect(Collectors.groupingBy(Lot::kind)).values().stream()
                .map(family -> of(call.content(), family, thresholds, day))
                .sorted(Comparator.comparing(it -> it.lots().getFirst()))
                .toList();
    }

    private static Need of(
            CallContent content,
            List<Lot> family,
            Collection<PurchaseThreshold> thresholds,
            LocalDate day) {
        var lots = family.stream().map(Lot::number).sorted().toList();
        var cents = lots.stream().mapToLong(it -> content.estimates().getOrDefault(it, 0L)).sum();
        return new Need(lots, cents, PurchaseThreshold.reached(thresholds, cents, day));
    }
}
