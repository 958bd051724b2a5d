package coop.cooperer.rencontres.committees.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When, how and what for a committee meets.
 *
 * @param place the address of the room, if there is one
 * @param link where to connect, if one can
 */
public record Plan(
        Mode mode,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        List<Item> agenda,
        List<Document> documents) {

    /**
     * One item of the agenda.
     *
     * @param action what was agreed earlier and is looked at again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(UUID id, String title, @Nullable UUID action) {}

    /** Something to read beforehand. */
    public record Document(String title, String address) {}

    /** Keeps both lists as they are. */
    public Plan {
        agenda = List.copyOf(agenda);
        documents = List.copyOf(documents);
    }

    /** The same at another time, as long as before. */
    Plan movedTo(Instant start) {
        var length = java.time.Duration.between(startsAt, endsAt);
        return new Plan(mode, start, start.plus(length), place, link, agenda, documents);
    }
}
