package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.math.BigDecimal;

/**
 * The tax regime of an offer, as its candidate states it (D26, D27).
 *
 * @param rate in percent; zero for whoever charges no tax
 */
public record Vat(Regime regime, BigDecimal rate) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(30);

    /** Why tax is charged or not. */
    public enum Regime {
        /** Tax is charged. */
        STANDARD(""),
        /** Exemption of small businesses. */
        SMALL_BUSINESS("TVA non applicable, art. 293 B du CGI"),
        /** Non-profit bodies outside the tax. */
        NON_PROFIT("Exonération de TVA, art. 261-7-1° du CGI");

        private final String words;

        Regime(String words) {
            this.words = words;
        }

        /** What the offer and the invoice must say; empty if tax is charged. */
        public String words() {
            return words;
        }
    }

    public Vat {
        if (rate.signum() < 0
                || rate.compareTo(HIGHEST) > 0
                || rate.stripTrailingZeros().scale() > 2) {
            throw new Refusal(
                    ApplicationReason.WRONG_TAX_RATE,
                    "Un taux de TVA s’écrit en pour cent : 20 ou 5,5.");
        }
        if (regime != Regime.STANDARD && rate.signum() > 0) {
            throw new Refusal(
                    ApplicationReason.WRONG_TAX_RATE,
                    "Ce régime ne facture pas de TVA : le taux est 0.");
        }
    }
}
