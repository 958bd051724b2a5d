package coop.cooperer.rencontres.notifications.publication;

import coop.cooperer.rencontres.contracts.Audience;
import coop.cooperer.rencontres.contracts.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Shows a partner system the public events after the last one that it knows. */
@ApplicationScoped
class ReadFeed {

    private final PublicEvents events;

    ReadFeed(PublicEvents events) {
        this.events = events;
    }

    @Transactional
    List<PublicEvents.Published> run(
            FeedCursor after,
            Instant since,
            Predicate<String> holds,
            List<String> names,
            int rows) {
        var scopes =
                EventType.all().stream()
                        .filter(it -> it.audience() == Audience.PARTNER)
                        .map(EventType::scope)
                        .distinct()
                        .filter(holds)
                        .toList();
        var types =
                EventType.all().stream()
                        .filter(it -> names.contains(it.simpleName()))
                        .map(EventType::name)
                        .toList();
        // Names that nobody knows must not be taken for a wish for everything.
        return types.isEmpty() && !names.isEmpty()
                ? List.of()
                : events.after(after.position(), since, scopes, types, rows);
    }
}
