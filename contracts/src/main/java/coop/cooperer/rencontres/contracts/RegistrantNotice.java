package coop.cooperer.rencontres.contracts;

/** What a person who registered to a seminar is written, besides what became of the seat. */
public enum RegistrantNotice {
    /** The link that proves the address, without which no seat is held. */
    ADDRESS_TO_CONFIRM,
    /** A new link to the person's place, which the person asked for. */
    LINK_ASKED,
    /** A seat was offered and not taken in time. */
    OFFER_EXPIRED,
    /** The seminar has another day, another place or another programme. */
    SEMINAR_CHANGED,
    /** The seminar will be held on another day, not yet known. */
    SEMINAR_POSTPONED,
    /** The seminar will not be held. */
    SEMINAR_CANCELLED
}
