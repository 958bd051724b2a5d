package coop.cooperer.rencontres.applications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PriceTest {

    @Test
    @Acceptance("D26")
    void thirtyCentsAreThirtyCents() {
        var price = offer(List.of(line(10, "1"), line(20, "1")), "0").price();

        assertThat(price.gross()).isEqualTo(new Cents(30));
    }

    @Test
    void taxIsRoundedOnEachLineBeforeItIsSummed() {
        // 20 % of 1.23 is 24.6 cents, of each line 25; of the sum it would be 49.
        var price = offer(List.of(line(123, "1"), line(123, "1")), "20").price();

        assertThat(price.tax()).isEqualTo(new Cents(50));
    }

    @Test
    void kilometresAtThousandthsOfAEuroAreComputed() {
        assertThat(Cents.driven(new BigDecimal("120.5"), 529)).isEqualTo(new Cents(6_374));
    }

    @Test
    void anExemptRegimeHasItsWordsAndNoRate() {
        assertThat(new Vat(Vat.Regime.SMALL_BUSINESS, BigDecimal.ZERO).regime().words())
                .isEqualTo("TVA non applicable, art. 293 B du CGI");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Vat(Vat.Regime.NON_PROFIT, BigDecimal.TEN))
                .extracting(Refusal::reason)
                .isEqualTo(ApplicationReason.WRONG_TAX_RATE);
    }

    @RepeatedTest(50)
    void anyOfferSumsItsRoundedLines(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var lines =
                Stream.generate(
                                () ->
                                        line(
                                                random.nextInt(200_000),
                                                BigDecimal.valueOf(1 + random.nextInt(400), 0)
                                                        .divide(BigDecimal.valueOf(4))
                                                        .toPlainString()))
                        .limit(1 + random.nextInt(20))
                        .toList();
        var rate = List.of("0", "5.5", "10", "20").get(random.nextInt(4));

        var price = offer(lines, rate).price();

        // By hand, with the exact fractions of each line.
        var net = 0L;
        var tax = 0L;
        for (var line : lines) {
            var exact = BigDecimal.valueOf(line.dailyRate().value()).multiply(line.days());
            var rounded = exact.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR);
            net += rounded.longValueExact();
            tax +=
                    rounded.multiply(new BigDecimal(rate))
                            .divide(BigDecimal.valueOf(100))
                            .add(new BigDecimal("0.5"))
                            .setScale(0, RoundingMode.FLOOR)
                            .longValueExact();
        }
        assertThat(price.net()).isEqualTo(new Cents(net));
        assertThat(price.tax()).isEqualTo(new Cents(tax));
    }

    private static LotBid.CostLine line(long rate, String days) {
        return new LotBid.CostLine("Animation", new Cents(rate), new BigDecimal(days));
    }

    private static LotBid offer(List<LotBid.CostLine> lines, String rate) {
        return new LotBid(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                List.of(),
                "Une proposition",
                "",
                lines,
                new Cents(0),
                TravelTerms.LUMP_SUM,
                new Vat(Vat.Regime.STANDARD, new BigDecimal(rate)),
                LotBid.Extras.NONE,
                LotKind.SEMINAR_SUPPORT,
                null);
    }
}
