package coop.cooperer.rencontres.seminars.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told of live sessions. */
final class LiveViews {

    private LiveViews() {}

    /**
     * A moment that is open to remote viewers; its address is told to who joins.
     *
     * @param recorded whether it is recorded, said before anybody joins (D55)
     * @param recording where the recording is seen; absent until it is published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(
            UUID id,
            Instant startsAt,
            Instant endsAt,
            boolean liveCaptions,
            boolean recorded,
            @Nullable String recording,
            @Nullable String captions) {

        static SessionView of(LiveSessionRow row) {
            var published = row.publishedAt != null;
            return new SessionView(
                    row.id,
                    row.startsAt,
                    row.endsAt,
                    row.liveCaptions,
                    row.recorded,
                    published ? row.recording : null,
                    published ? row.captions : null);
        }
    }

    /** Where to watch. */
    record JoinedView(String address) {}

    /** A line of the log. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConnectionView(UUID id, @Nullable UUID registration, Instant joinedAt) {

        static ConnectionView of(LiveConnectionRow row) {
            return new ConnectionView(row.id, row.registration, row.joinedAt);
        }
    }
}
