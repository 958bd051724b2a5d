package coop.cooperer.rencontres.notifications.subscription;

/** Where a subscription stands. */
public enum SubscriptionStatus {
    /** Events are delivered. */
    ACTIVE,
    /** The receiver said that it is gone; nothing more is sent. */
    DISABLED
}
