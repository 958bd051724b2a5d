package coop.cooperer.rencontres.notifications.publication;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A position in the feed, as partners keep it. */
record FeedCursor(long position) {

    /**
     * Reads what a partner kept.
     *
     * @param text nothing for the beginning
     * @throws Refusal {@code unknown-feed-position} if it was not given here
     */
    static FeedCursor of(@Nullable String text) {
        if (text == null) {
            return new FeedCursor(0);
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != Long.BYTES) {
                throw unknown();
            }
            return new FeedCursor(ByteBuffer.wrap(bytes).getLong());
        } catch (IllegalArgumentException foreign) {
            throw unknown();
        }
    }

    String text() {
        var bytes = ByteBuffer.allocate(Long.BYTES).putLong(position).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Refusal unknown() {
        return new Refusal(
                PublicationReason.UNKNOWN_FEED_POSITION,
                "Reprenez le dernier « next » reçu, ou repartez d’une date avec « since ».");
    }
}
