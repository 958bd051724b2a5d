package coop.cooperer.rencontres.contracts;

/** What the identifiers in an event stand for; no event holds a name, an address or a price. */
public enum Privacy {
    /** Objects: calls, lots, bids, seminars, committees, deliverables, media. */
    IDENTIFIERS,
    /** Also a person, whom only the producer can name: a registration or a consent. */
    PSEUDONYMS
}
