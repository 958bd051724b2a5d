package coop.cooperer.rencontres.seminars.programme;

/** A side of people's environment that the seminars help to understand (R43). */
enum Dimension {
    REGULATORY,
    ECONOMIC,
    SOCIAL,
    CULTURAL
}
