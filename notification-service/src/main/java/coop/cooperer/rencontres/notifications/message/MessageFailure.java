package coop.cooperer.rencontres.notifications.message;

/** Why a try failed: a class, never the words of a server, which may hold an address. */
public enum MessageFailure {
    /** The service that owns the content did not answer. */
    OWNER_AWAY,
    /** The mail server did not answer, or had no time. */
    MAIL_SERVER_AWAY,
    /** The mail server refuses this mail for itself. */
    MAIL_REFUSED,
    /** The subject is unknown to its owner, or has moved on and another message says so. */
    NOTHING_TO_SAY
}
