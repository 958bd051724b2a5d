package coop.cooperer.rencontres.notifications.subscription;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.UUID;

/**
 * Which part of the events a subscription is for. An empty list leaves its kind open; an event must
 * satisfy every list that is not empty.
 *
 * @param calls events about one of these calls, or about anything within
 * @param lots events about one of these lots, or about a seminar that one of them organises
 * @param seminars events about one of these seminars, or about anything within
 */
public record Filter(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<UUID> calls,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<UUID> lots,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<UUID> seminars) {

    /** Lets every event pass. */
    static final Filter OPEN = new Filter(List.of(), List.of(), List.of());

    public Filter {
        calls = calls.stream().distinct().toList();
        lots = lots.stream().distinct().toList();
        seminars = seminars.stream().distinct().toList();
    }
}
