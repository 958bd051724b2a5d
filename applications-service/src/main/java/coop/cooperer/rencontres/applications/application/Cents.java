package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of euro cents: whole, never negative (requirement D26). */
public record Cents(long value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSANDTHS_IN_CENT = BigDecimal.TEN;

    /** The largest amount of one line: ten million euro. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000L);

    /** Reads a stated amount. */
    static Cents stated(BigDecimal amount) {
        if (amount.signum() < 0
                || amount.compareTo(LARGEST) > 0
                || amount.stripTrailingZeros().scale() > 0) {
            throw new Refusal(
                    ApplicationReason.AMOUNT_NOT_IN_CENTS,
                    "Un montant est un nombre entier de centimes, de 0 à 10 millions d’euros.");
        }
        return new Cents(amount.longValueExact());
    }

    /** So many kilometres at a rate in thousandths of a euro (D28). */
    static Cents driven(BigDecimal kilometres, long rateThousandths) {
        return rounded(
                kilometres
                        .multiply(BigDecimal.valueOf(rateThousandths))
                        .divide(THOUSANDTHS_IN_CENT));
    }

    Cents plus(Cents other) {
        return new Cents(Math.addExact(value, other.value));
    }

    /** This rate for so many days, rounded half up to the cent. */
    Cents times(BigDecimal days) {
        return rounded(BigDecimal.valueOf(value).multiply(days));
    }

    /** The tax on this amount at a rate in percent, rounded half up to the cent. */
    Cents tax(BigDecimal percent) {
        return rounded(BigDecimal.valueOf(value).multiply(percent).divide(HUNDRED));
    }

    private static Cents rounded(BigDecimal amount) {
        return stated(amount.setScale(0, RoundingMode.HALF_UP));
    }
}
