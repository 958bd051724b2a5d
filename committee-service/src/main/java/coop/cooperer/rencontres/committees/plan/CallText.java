package coop.cooperer.rencontres.committees.plan;

import java.util.Map;
import java.util.UUID;

/**
 * What documents of a committee say of its call.
 *
 * @param sentence how the action is co-financed, word for word (R8)
 * @param seminars the name of the public of each seminar
 */
public record CallText(String title, String sentence, Map<UUID, String> seminars) {

    /** Keeps the names as they are. */
    public CallText {
        seminars = Map.copyOf(seminars);
    }
}
