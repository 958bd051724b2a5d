package coop.cooperer.rencontres.contracts;

/** What a local committee decides for its seminar. Requirements R108 and R109. */
public enum DecisionKind {
    /** The day on which the seminar is held. */
    DATE,
    /** The final programme, one version of it. */
    PROGRAMME
}
