package coop.cooperer.rencontres.applications.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.call.ScoringRules;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Set<UUID> ONE = Set.of(UUID.randomUUID());
    private static final ScoringRules.Grid GRID =
            new ScoringRules.Grid(
                    List.of(1),
                    List.of(
                            new ScoringRules.Criterion("PROPOSAL", "Proposition", 60),
                            new ScoringRules.Criterion("PRICE", "Coût", 40)));

    private final UUID first = new UUID(0, 1);
    private final UUID second = new UUID(0, 2);

    @Test
    void aTotalIsReproducibleByHand() {
        var ranking = rank(List.of(priced(first, 100_000), priced(second, 108_000)), 7, 9);

        // 60 % of 8 and 40 % of 10 × 100000 / 108000 = 9.26.
        assertThat(ranking.line(second).orElseThrow().total()).isEqualTo(new BigDecimal("8.50"));
        assertThat(ranking.line(first).orElseThrow().total()).isEqualTo(new BigDecimal("8.80"));
    }

    @Test
    @Acceptance("D13")
    void twoRunsGiveTheSameOrderWhateverTheOrderOfTheBids() {
        var forth = rank(List.of(priced(first, 90_000), priced(second, 95_000)), 7, 7);
        var back = rank(List.of(priced(second, 95_000), priced(first, 90_000)), 7, 7);

        assertThat(forth).isEqualTo(back);
    }

    @Test
    void tiesAreSettledByTheOrderOfTheCriteria() {
        var grid =
                new ScoringRules.Grid(
                        List.of(1),
                        List.of(
                                new ScoringRules.Criterion("A", "A", 50),
                                new ScoringRules.Criterion("B", "B", 50)));
        var seat =
                new Seat(
                        UUID.randomUUID(),
                        Seat.Declaration.FREE,
                        null,
                        List.of(
                                new Seat.Sheet(first, Map.of("A", 4, "B", 6), ""),
                                new Seat.Sheet(second, Map.of("A", 6, "B", 4), "")),
                        null);

        var ranking =
                Ranking.of(grid, 10, List.of(priced(first, 1), priced(second, 1)), List.of(seat));

        assertThat(ranking.lines()).extracting(Ranking.Line::bid).containsExactly(second, first);
    }

    @Test
    @Acceptance("R85")
    void anOfferWithoutPartnersIsBelowTheSameOneWithThem() {
        var grid =
                new ScoringRules.Grid(
                        List.of(1),
                        List.of(
                                new ScoringRules.Criterion("PROPOSAL", "Proposition", 90),
                                new ScoringRules.Criterion("FIRST_PARTNERS", "Partenaires", 10)));
        var seat =
                new Seat(
                        UUID.randomUUID(),
                        Seat.Declaration.FREE,
                        null,
                        List.of(
                                new Seat.Sheet(
                                        first, Map.of("PROPOSAL", 7, "FIRST_PARTNERS", 0), ""),
                                new Seat.Sheet(
                                        second, Map.of("PROPOSAL", 7, "FIRST_PARTNERS", 6), "")),
                        null);

        var ranking =
                Ranking.of(grid, 10, List.of(priced(first, 1), priced(second, 1)), List.of(seat));

        assertThat(ranking.lines()).extracting(Ranking.Line::bid).containsExactly(second, first);
    }

    @Test
    void whatIsEqualInEveryCriterionSharesARank() {
        var ranking = rank(List.of(priced(first, 1_000), priced(second, 1_000)), 5, 5);

        assertThat(ranking.lines()).extracting(Ranking.Line::rank).containsOnly(1);
    }

    @Test
    @Acceptance("R119")
    void onlyOffersForTheSameSeminarsAreCompared() {
        var bundle = Set.of(first, second, new UUID(0, 3));
        var bids = List.of(priced(first, 30_000), new Ranking.Priced(second, bundle, 80_000));

        var ranking = rank(bids, 5, 5);

        assertThat(ranking.lines()).extracting(Ranking.Line::rank).containsOnly(1);
        assertThat(ranking.lines())
                .extracting(it -> it.marks().get("PRICE"))
                .containsOnly(new BigDecimal("10.00"));
    }

    @Test
    @Acceptance("D14")
    void whoRecoversNoTaxComparesWithIt() {
        var without = bid(100_000, 0);
        var with = bid(90_000, 18_000);

        assertThat(RankBids.cost(rules(false), without))
                .isLessThan(RankBids.cost(rules(false), with));
        assertThat(RankBids.cost(rules(true), without))
                .isGreaterThan(RankBids.cost(rules(true), with));
    }

    @RepeatedTest(20)
    void anyMarksGiveTotalsOnTheScaleInFallingOrder(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var bids =
                Stream.generate(
                                () ->
                                        priced(
                                                new UUID(1, random.nextLong()),
                                                random.nextInt(500_000)))
                        .limit(1 + random.nextInt(12))
                        .toList();
        var seats = IntStream.range(0, 2).mapToObj(_ -> seat(bids, random)).toList();

        var lines = Ranking.of(GRID, 10, bids, seats).lines();

        assertThat(lines)
                .extracting(Ranking.Line::total)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(lines)
                .allMatch(
                        it ->
                                it.total().signum() >= 0
                                        && it.total().compareTo(BigDecimal.TEN) <= 0);
    }

    private static Seat seat(List<Ranking.Priced> bids, Random random) {
        return new Seat(
                UUID.randomUUID(),
                Seat.Declaration.FREE,
                null,
                bids.stream()
                        .map(
                                it ->
                                        new Seat.Sheet(
                                                it.bid(),
                                                Map.of("PROPOSAL", random.nextInt(11)),
                                                ""))
                        .toList(),
                null);
    }

    private Ranking rank(List<Ranking.Priced> bids, int one, int other) {
        var seats =
                Stream.of(one, other)
                        .map(
                                mark ->
                                        new Seat(
                                                UUID.randomUUID(),
                                                Seat.Declaration.FREE,
                                                null,
                                                bids.stream()
                                                        .map(
                                                                it ->
                                                                        new Seat.Sheet(
                                                                                it.bid(),
                                                                                Map.of(
                                                                                        "PROPOSAL",
                                                                                        mark),
                                                                                ""))
                                                        .toList(),
                                                null))
                        .toList();
        return Ranking.of(GRID, 10, bids, seats);
    }

    private static Ranking.Priced priced(UUID bid, long cents) {
        return new Ranking.Priced(bid, ONE, cents);
    }

    private static Bid bid(long net, long tax) {
        var id = UUID.randomUUID();
        return new Bid(id, id, id, id, id, List.of(), net, tax, Bid.Status.SUBMITTED);
    }

    private static ScoringRules rules(boolean recoversVat) {
        return new ScoringRules(10, 3, 2, recoversVat, "", List.of(GRID));
    }
}
