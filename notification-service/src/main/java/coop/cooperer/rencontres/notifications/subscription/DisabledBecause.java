package coop.cooperer.rencontres.notifications.subscription;

/** Why nothing more is sent to a receiver. */
public enum DisabledBecause {
    /** It said that it is gone (410). */
    GONE,
    /** It has failed for too long. */
    FAILING
}
