package coop.cooperer.rencontres.notifications.delivery;

/** Why a receiver gave no answer. */
enum AttemptFailure {
    /** Its address leads, by now, to where nothing is delivered. */
    ADDRESS_REFUSED,
    /** It did not answer in time. */
    TIMEOUT,
    /** It could not be reached, or broke the connection. */
    UNREACHABLE
}
