package coop.cooperer.rencontres.applications.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * How bids are judged: fixed before publication, shown with the call, frozen from then on (D1).
 *
 * @param scale the best mark
 * @param gap marks of one criterion that differ by more than this need a comment (D12)
 * @param evaluators how many must mark each bid at least
 * @param recoversVat whether the issuer gets the tax back, so that price is compared without it
 * @param rounding how averages and totals are rounded, as everybody reads it (D13)
 * @param grids one per family of lots
 */
public record ScoringRules(
        int scale,
        int gap,
        int evaluators,
        boolean recoversVat,
        String rounding,
        List<Grid> grids) {

    /** The code of the criterion that is computed from the cost and never marked by hand. */
    public static final String PRICE = "PRICE";

    /** What bids for these lots are judged on; ties are settled in the order of the criteria. */
    public record Grid(List<Integer> lots, List<Criterion> criteria) {

        /** The criteria that evaluators mark. */
        @JsonIgnore
        public List<Criterion> marked() {
            return criteria.stream().filter(it -> !it.code().equals(PRICE)).toList();
        }
    }

    /** One thing that bids are judged on; weights of a grid sum to 100. */
    public record Criterion(String code, String label, int weight) {}

    /** The grid of a lot. */
    public Optional<Grid> gridOf(int lot) {
        return grids.stream().filter(it -> it.lots().contains(lot)).findFirst();
    }

    /** Whether every one of these lots has a grid whose weights sum to 100. */
    boolean cover(List<Lot> lots) {
        return lots.stream()
                .allMatch(lot -> gridOf(lot.number()).filter(it -> weights(it) == 100).isPresent());
    }

    private static int weights(Grid grid) {
        return grid.criteria().stream().mapToInt(Criterion::weight).sum();
    }
}
