package coop.cooperer.rencontres.notifications.message;

/** Tells the sender of this process, after a commit, that there is something to send. */
public record MessageAnnounced() {}
