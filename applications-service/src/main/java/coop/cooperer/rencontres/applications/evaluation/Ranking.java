package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.applications.call.ScoringRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The order of the bids for one lot, reproducible by hand (D13): the mark of a criterion is the
 * average of the evaluators' marks; the mark of the price is the scale times the lowest cost over
 * this one; the total is the weighted mean. Each is rounded half up to two decimals. Ties are
 * settled by the marks in the order of the criteria; what is equal in all of them shares a rank.
 *
 * <p>Only bids for the same seminars are compared with each other (R119).
 */
public record Ranking(List<Line> lines) {

    private static final int DECIMALS = 2;

    /** One bid to rank, with the cost that the issuer really bears (D14). */
    record Priced(UUID bid, Set<UUID> seminars, long costCents) {}

    /** One bid ranked; marks in the order of the criteria. */
    public record Line(
            UUID bid,
            Set<UUID> seminars,
            long costCents,
            LinkedHashMap<String, BigDecimal> marks,
            BigDecimal total,
            int rank) {}

    /** Ranks the bids by what these evaluators marked. */
    static Ranking of(
            ScoringRules.Grid grid, int scale, Collection<Priced> bids, List<Seat> evaluators) {
        return new Ranking(
                bids.stream().collect(Collectors.groupingBy(Priced::seminars)).values().stream()
                        .map(comparable -> ranked(grid, scale, comparable, evaluators))
                        .sorted(Comparator.comparingInt((List<Line> it) -> -seminars(it)))
                        .flatMap(List::stream)
                        .toList());
    }

    /** The place of a bid. */
    public Optional<Line> line(UUID bid) {
        return lines.stream().filter(it -> it.bid().equals(bid)).findFirst();
    }

    private static int seminars(List<Line> lines) {
        return lines.getFirst().seminars().size();
    }

    private static List<Line> ranked(
            ScoringRules.Grid grid, int scale, List<Priced> bids, List<Seat> evaluators) {
        var lowest = bids.stream().mapToLong(Priced::costCents).min().orElse(0);
        var marked =
                bids.stream()
                        .map(it -> line(grid, scale, it, lowest, evaluators))
                        .sorted(order(grid))
                        .toList();
        var ranked = new ArrayList<Line>();
        for (var line : marked) {
            var shares = !ranked.isEmpty() && order(grid).compare(ranked.getLast(), line) == 0;
            ranked.add(at(line, shares ? ranked.getLast().rank() : ranked.size() + 1));
        }
        return ranked;
    }

    private static Line line(
            ScoringRules.Grid grid, int scale, Priced bid, long lowest, List<Seat> evaluators) {
        var marks = new LinkedHashMap<String, BigDecimal>();
        for (var criterion : grid.criteria()) {
            marks.put(
                    criterion.code(),
                    criterion.code().equals(ScoringRules.PRICE)
                            ? priceMark(scale, lowest, bid.costCents())
                            : average(bid.bid(), criterion.code(), evaluators));
        }
        return new Line(bid.bid(), bid.seminars(), bid.costCents(), marks, total(grid, marks), 0);
    }

    private static BigDecimal priceMark(int scale, long lowest, long cost) {
        return cost == 0
                ? BigDecimal.valueOf(scale).setScale(DECIMALS)
                : BigDecimal.valueOf(scale)
                        .multiply(BigDecimal.valueOf(lowest))
                        .divide(BigDecimal.valueOf(cost), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal average(UUID bid, String criterion, List<Seat> evaluators) {
        var marks =
                evaluators.stream()
                        .flatMap(it -> it.sheets().stream())
                        .filter(it -> it.bid().equals(bid))
                        .map(it -> it.marks().getOrDefault(criterion, 0))
                        .toList();
        return marks.isEmpty()
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : BigDecimal.valueOf(marks.stream().mapToLong(it -> it).sum())
                        .divide(BigDecimal.valueOf(marks.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal total(ScoringRules.Grid grid, Map<String, BigDecimal> marks) {
        var weighted = BigDecimal.ZERO;
        var weights = 0;
        for (var criterion : grid.criteria()) {
            weighted =
                    weighted.add(
                            Objects.requireNonNull(marks.get(criterion.code()))
                                    .multiply(BigDecimal.valueOf(criterion.weight())));
            weights += criterion.weight();
        }
        return weighted.divide(BigDecimal.valueOf(weights), DECIMALS, RoundingMode.HALF_UP);
    }

    private static Comparator<Line> order(ScoringRules.Grid grid) {
        var order = Comparator.comparing(Line::total).reversed();
        for (var criterion : grid.criteria()) {
            order =
                    order.thenComparing(
                            it -> Objects.requireNonNull(it.marks().get(criterion.code())),
                            Comparator.reverseOrder());
        }
        return order;
    }

    private static Line at(Line line, int rank) {
        return new Line(
                line.bid(), line.seminars(), line.costCents(), line.marks(), line.total(), rank);
    }
}
