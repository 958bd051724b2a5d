package coop.cooperer.rencontres.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a receiver fares; every attempt answers with a new one.
 *
 * @param failures in a row
 * @param failingSince when the first of them ended; nothing while there is none
 * @param restingUntil nothing is sent before; nothing while it does not rest
 */
record Health(int failures, @Nullable Instant failingSince, @Nullable Instant restingUntil) {

    /** Of a receiver that has never been tried. */
    static final Health UNKNOWN = new Health(0, null, null);

    /**
     * When receivers rest, and when they are given up.
     *
     * @param failures in a row, after which a receiver rests
     * @param first rest; it doubles with every further failure
     * @param longest rest
     * @param givenUpAfter how long a receiver may fail without a success
     */
    record Rules(int failures, Duration first, Duration longest, Duration givenUpAfter) {

        // Doubling further would overflow; the longest rest is reached long before.
        private static final int DOUBLINGS = 20;

        private Duration restAfter(int failed) {
            var rest = first.multipliedBy(1L << Math.min(failed - failures, DOUBLINGS));
            return rest.compareTo(longest) < 0 ? rest : longest;
        }
    }

    Health after(Attempt attempt, Rules rules) {
        if (attempt.isSuccess()) {
            return UNKNOWN;
        }
        var failed = failures + 1;
        var since = failingSince == null ? attempt.at() : failingSince;
        return new Health(failed, since, rest(attempt, failed, rules));
    }

    /** Whether it has failed for so long that it is given up. */
    boolean isHopeless(Instant now, Rules rules) {
        return failingSince != null && !failingSince.plus(rules.givenUpAfter()).isAfter(now);
    }

    private @Nullable Instant rest(Attempt attempt, int failed, Rules rules) {
        if (attempt.saysTooMuch() && attempt.retryAfter() != null) {
            var asked = attempt.retryAfter();
            var longest = rules.longest();
            return later(attempt.at().plus(asked.compareTo(longest) < 0 ? asked : longest));
        }
        return failed < rules.failures()
                ? restingUntil
                : later(attempt.at().plus(rules.restAfter(failed)));
    }

    private Instant later(Instant end) {
        return Optional.ofNullable(restingUntil).filter(it -> it.isAfter(end)).orElse(end);
    }
}
