package coop.cooperer.rencontres.contracts;

/** The part of the day that one attendance sheet covers. Requirement D50. */
public enum HalfDay {
    /** Signed before the lunch break. */
    MORNING,
    /** Signed after the lunch break. */
    AFTERNOON
}
