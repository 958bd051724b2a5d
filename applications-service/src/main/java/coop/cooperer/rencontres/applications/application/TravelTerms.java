package coop.cooperer.rencontres.applications.application;

import java.math.BigDecimal;

/**
 * What the travel costs of an offer rest on (D28).
 *
 * @param kilometres how far, if they are counted so
 * @param rateThousandths thousandths of a euro per kilometre
 * @param vatRate in percent; travel may be taxed otherwise than work
 */
public record TravelTerms(
        Basis basis, BigDecimal kilometres, long rateThousandths, BigDecimal vatRate) {

    /** How travel is charged. */
    public enum Basis {
        /** One amount, whatever it costs. */
        LUMP_SUM,
        /** What it really costs, up to the amount. */
        ACTUAL_WITH_CEILING,
        /** Kilometres at a rate. */
        KILOMETRES
    }

    static final TravelTerms LUMP_SUM =
            new TravelTerms(Basis.LUMP_SUM, BigDecimal.ZERO, 0, BigDecimal.ZERO);
}
