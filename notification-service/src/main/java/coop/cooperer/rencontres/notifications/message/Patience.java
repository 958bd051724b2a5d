package coop.cooperer.rencontres.notifications.message;

import java.time.Duration;

/**
 * How long to wait between two tries: twice as long each time, up to a limit.
 *
 * @param refusals how often a mail server may refuse a mail before it is given up
 */
record Patience(Duration first, Duration longest, int refusals) {

    // Doubling further would overflow; the limit is reached long before.
    private static final int DOUBLINGS = 30;

    Duration pauseAfter(int attempts) {
        var pause = first.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
