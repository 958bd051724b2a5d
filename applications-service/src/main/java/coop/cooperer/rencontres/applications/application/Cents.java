package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of euro cents: whole, never negative (requirement D26). */
record Cents(long value) {

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

    Cents plus(Cents other) {
        return new Cents(Math.addExact(value, other.value));
    }

    /** This rate for so many days, rounded half up to the cent. */
    Cents times(BigDecimal days) {
        return new Cents(
                BigDecimal.valueOf(value)
                        .multiply(days)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
