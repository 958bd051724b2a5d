package coop.cooperer.rencontres.notifications.message;

import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody is owed; every transition answers with a new one. It knows neither the
 * address nor the text.
 *
 * @param attempts how often it was tried
 * @param refusals how many of these the mail server refused for the mail itself
 * @param failure why the last try failed; nothing once it is sent
 */
public record Message(
        UUID id,
        Matter matter,
        Instant announcedAt,
        int attempts,
        int refusals,
        @Nullable MessageFailure failure,
        Status status) {

    /** Where the message stands. */
    public sealed interface Status {
        /** To be sent once somebody has released it. */
        record Held() implements Status {}

        /** To be sent, not before this instant. */
        record Pending(Instant dueAt) implements Status {}

        /** The mail server took it. */
        record Sent(Instant at) implements Status {}

        /** The mail server refused it so often that it is given up. */
        record GivenUp(Instant at) implements Status {}

        /** There was nothing to send any more. */
        record Dropped(Instant at) implements Status {}
    }

    /**
     * A new message.
     *
     * @param held whether somebody must look at it before it goes
     */
    static Message announce(Matter matter, boolean held, Instant now) {
        var status = held ? new Status.Held() : new Status.Pending(now);
        return new Message(Ids.next(), matter, now, 0, 0, null, status);
    }

    /**
     * The message once somebody sends it on its way: one that was held, or one that was given up.
     *
     * @throws Refusal {@code message-not-waiting} if it is neither
     */
    Message release(Instant now) {
        return switch (status) {
            case Status.Held _, Status.GivenUp _ ->
                    new Message(
                            id, matter, announcedAt, attempts, 0, null, new Status.Pending(now));
            case Status.Pending _, Status.Sent _, Status.Dropped _ ->
                    throw MessageReason.messageNotWaiting();
        };
    }

    /** The message while somebody tries to send it: nobody else may until the lease is over. */
    Message lent(Duration lease, Instant now) {
        return new Message(
                id,
                matter,
                announcedAt,
                attempts,
                refusals,
                failure,
                new Status.Pending(now.plus(lease)));
    }

    /** The message once the mail server has taken it. */
    Message sent(Instant now) {
        return tried(0, null, new Status.Sent(now));
    }

    /**
     * The message after a try that failed. What is away comes back, so it is tried for ever; what
     * is refused is tried a few times, since a server may err.
     */
    Message failed(MessageFailure why, Patience patience, Instant now) {
        return switch (why) {
            case OWNER_AWAY, MAIL_SERVER_AWAY -> tried(0, why, later(patience, now));
            case MAIL_REFUSED -> tried(1, why, refused(patience, now));
            case NOTHING_TO_SAY -> tried(0, why, new Status.Dropped(now));
        };
    }

    private Status refused(Patience patience, Instant now) {
        return refusals + 1 < patience.refusals() ? later(patience, now) : new Status.GivenUp(now);
    }

    private Status later(Patience patience, Instant now) {
        return new Status.Pending(now.plus(patience.pauseAfter(attempts + 1)));
    }

    private Message tried(int refused, @Nullable MessageFailure why, Status next) {
        return new Message(id, matter, announcedAt, attempts + 1, refusals + refused, why, next);
    }
}
