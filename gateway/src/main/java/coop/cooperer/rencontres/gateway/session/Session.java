package coop.cooperer.rencontres.gateway.session;

import java.time.Duration;
import java.time.Instant;

/** One signed-in browser. */
record Session(SessionId id, Tokens tokens, Instant openedAt, Instant seenAt) {

    boolean isOver(Instant now, Duration idle, Duration longest) {
        return now.isAfter(seenAt.plus(idle)) || now.isAfter(openedAt.plus(longest));
    }

    boolean needsRenewal(Instant now, Duration margin) {
        return !now.plus(margin).isBefore(tokens.expiry());
    }
}
