package coop.cooperer.rencontres.gateway.proxy;

/** What came of a read that the door itself made for a caller. */
public sealed interface Reading {

    /** The service answered: a {@code JsonObject} or a {@code JsonArray}. */
    record Found(Object json) implements Reading {}

    /** The service does not tell this caller. */
    record Withheld(int status) implements Reading {}

    /** The service did not answer. */
    record Missing() implements Reading {}
}
