package coop.cooperer.rencontres.notifications.delivery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The lanes of this process, and for which of them something may be due. */
final class Lanes {

    private final int width;
    private final int perSecond;
    private final Map<UUID, Lane> lanes = new ConcurrentHashMap<>();
    private final Set<UUID> asked = ConcurrentHashMap.newKeySet();

    Lanes(int width, int perSecond) {
        this.width = width;
        this.perSecond = perSecond;
    }

    /** There may be something for these. */
    void ask(Collection<UUID> subscriptions) {
        asked.addAll(subscriptions);
    }

    /** How much may be taken for whom; those without room are asked for again once they have. */
    Map<UUID, Integer> room() {
        var room = new LinkedHashMap<UUID, Integer>();
        for (var subscription : asked) {
            var free = lane(subscription).room();
            if (free > 0) {
                room.put(subscription, free);
            }
        }
        room.keySet().forEach(asked::remove);
        return room;
    }

    /** Notes what was taken; whoever got as much as there was room for may have more. */
    void begin(Map<UUID, Integer> room, Collection<Errand> errands) {
        for (var errand : errands) {
            lane(errand.subscription()).begin();
            room.merge(errand.subscription(), -1, Integer::sum);
        }
        room.forEach(
                (subscription, left) -> {
                    if (left <= 0) {
                        asked.add(subscription);
                    }
                });
    }

    void end(UUID subscription) {
        lane(subscription).end();
    }

    private Lane lane(UUID subscription) {
        return lanes.computeIfAbsent(subscription, _ -> new Lane(width, perSecond));
    }
}
