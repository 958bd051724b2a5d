package coop.cooperer.rencontres.applications.application;

import java.math.BigDecimal;

/** What an offer costs without and with tax, each rounded per line before it is summed. */
public record Price(Cents net, Cents tax) {

    static final Price NOTHING = new Price(new Cents(0), new Cents(0));

    /** One line at a rate of tax in percent. */
    static Price of(Cents net, BigDecimal percent) {
        return new Price(net, net.tax(percent));
    }

    Price plus(Price other) {
        return new Price(net.plus(other.net), tax.plus(other.tax));
    }

    /** Without tax and with it together. */
    public Cents gross() {
        return net.plus(tax);
    }
}
