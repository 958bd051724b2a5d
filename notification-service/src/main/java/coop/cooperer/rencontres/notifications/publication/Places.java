package coop.cooperer.rencontres.notifications.publication;

import java.util.List;
import java.util.UUID;

/** Where every object belongs that the events have told of. */
public interface Places {

    /** Whether each of these is known, and of this kind. */
    boolean areAll(String kind, List<UUID> ids);
}
