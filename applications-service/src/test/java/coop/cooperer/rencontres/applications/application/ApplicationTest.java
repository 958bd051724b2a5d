package coop.cooperer.rencontres.applications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.applications.application.Application.Status.Draft;
import coop.cooperer.rencontres.applications.application.Application.Status.Late;
import coop.cooperer.rencontres.applications.application.Application.Status.Submitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationTest {

    private static final Instant MIDNIGHT = Instant.parse("2021-05-20T22:00:00Z");

    @Test
    void aFirstVersionInTimeIsSubmittedAndTold() {
        var draft = with(new Draft());

        var change = draft.submit(true, MIDNIGHT.minusSeconds(1));

        assertThat(change.next().status()).isEqualTo(new Submitted(1, MIDNIGHT.minusSeconds(1)));
        assertThat(change.fact()).contains(new ApplicationSubmitted(draft.id(), 1));
    }

    @Test
    void aFirstVersionAtTheDeadlineIsLateNotLost() {
        var change = with(new Draft()).submit(false, MIDNIGHT);

        assertThat(change.next().status()).isEqualTo(new Late(MIDNIGHT));
        assertThat(change.fact()).isEmpty();
    }

    @Test
    void aReplacementAfterTheDeadlineIsRefused() {
        var submitted = with(new Submitted(1, MIDNIGHT.minusSeconds(60)));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submitted.submit(false, MIDNIGHT))
                .extracting(Refusal::reason)
                .isEqualTo(ApplicationReason.DEADLINE_PASSED);
    }

    @Test
    void anIncompleteFileIsRefusedWithWhatIsMissing() {
        var empty = with(new Draft()).saying(ApplicationContent.of("", "", "", "", null));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> empty.submit(true, MIDNIGHT))
                .withMessageContaining("motivations")
                .extracting(Refusal::reason)
                .isEqualTo(ApplicationReason.APPLICATION_INCOMPLETE);
    }

    @Test
    void aSecondOfferForOneLotIsRefused() {
        var content = complete();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> content.with(content.bids().getFirst()))
                .extracting(Refusal::reason)
                .isEqualTo(ApplicationReason.LOT_ALREADY_BID);
    }

    @Test
    void totalsAreRatesTimesDaysPlusTravelRoundedPerLine() {
        var bid = bid("33333", "0.25");

        var price = bid.price();

        assertThat(price.gross()).isEqualTo(new Cents(8_333 + 1_000));
    }

    @ParameterizedTest
    @CsvSource({"10.5", "-1", "1000000001"})
    void anAmountThatIsNotWholeCentsIsRefused(BigDecimal amount) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Cents.stated(amount))
                .extracting(Refusal::reason)
                .isEqualTo(ApplicationReason.AMOUNT_NOT_IN_CENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.3", "1001"})
    void daysThatAreNotQuartersAreRefused(BigDecimal days) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new LotBid.CostLine("Animation", new Cents(1), days))
                .extracting(Refusal::reason)
                .isEqualTo(ApplicationReason.DAYS_NOT_IN_QUARTERS);
    }

    @Test
    void interviewsThatLastLessAtMostThanAtLeastAreRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new LotBid.Interviews(6, 5, 4))
                .extracting(Refusal::reason)
                .isEqualTo(ApplicationReason.SEQUENCING_NOT_VALID);
    }

    private static Application with(Application.Status status) {
        return new Application(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                UUID.randomUUID(),
                status,
                complete(),
                null);
    }

    private static ApplicationContent complete() {
        return ApplicationContent.of(
                        "Une structure",
                        "Deux personnes",
                        "Des motivations",
                        "structure@example.org",
                        null)
                .with(bid("50000", "2.5"));
    }

    private static LotBid bid(String rate, String days) {
        return new LotBid(
                UUID.randomUUID(),
                new UUID(0, 1),
                1,
                List.of(UUID.randomUUID()),
                "Une proposition",
                "",
                List.of(
                        new LotBid.CostLine(
                                "Animation",
                                Cents.stated(new BigDecimal(rate)),
                                new BigDecimal(days))),
                new Cents(1_000),
                TravelTerms.LUMP_SUM,
                new Vat(Vat.Regime.SMALL_BUSINESS, BigDecimal.ZERO),
                LotBid.Extras.NONE,
                LotKind.SEMINAR_SUPPORT,
                null);
    }
}
