package coop.cooperer.rencontres.applications.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.applications.call.ScoringRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Marks of one criterion that differ by more than the call allows, and why if it has been said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gap(UUID bid, String criterion, int lowest, int highest, @Nullable String comment) {

    /** Every gap among the revealed marks. */
    static List<Gap> among(Evaluation evaluation, ScoringRules rules, ScoringRules.Grid grid) {
        var gaps = new ArrayList<Gap>();
        var bids =
                evaluation.free().stream()
                        .flatMap(it -> it.sheets().stream())
                        .map(Seat.Sheet::bid)
                        .distinct()
                        .toList();
        for (var bid : bids) {
            for (var criterion : grid.marked()) {
                var marks = marks(evaluation, bid, criterion.code());
                var lowest = Collections.min(marks);
                var highest = Collections.max(marks);
                if (highest - lowest > rules.gap()) {
                    gaps.add(
                            new Gap(
                                    bid,
                                    criterion.code(),
                                    lowest,
                                    highest,
                                    comment(evaluation, bid, criterion.code())));
                }
            }
        }
        return gaps;
    }

    private static List<Integer> marks(Evaluation evaluation, UUID bid, String criterion) {
        return evaluation.free().stream()
                .flatMap(it -> it.sheets().stream())
                .filter(it -> it.bid().equals(bid))
                .map(it -> it.marks().getOrDefault(criterion, 0))
                .toList();
    }

    private static @Nullable String comment(Evaluation evaluation, UUID bid, String criterion) {
        for (var it : evaluation.comments()) {
            if (it.bid().equals(bid) && it.criterion().equals(criterion)) {
                return it.text();
            }
        }
        return null;
    }
}
