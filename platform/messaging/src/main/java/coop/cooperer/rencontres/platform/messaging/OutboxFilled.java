package coop.cooperer.rencontres.platform.messaging;

/** Tells the relay of this process, after a commit, that there is something to send. */
record OutboxFilled() {}
