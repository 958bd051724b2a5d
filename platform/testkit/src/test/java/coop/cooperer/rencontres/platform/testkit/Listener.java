package coop.cooperer.rencontres.platform.testkit;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it is given, and refuses what it is told to refuse. */
@ApplicationScoped
class Listener implements EventConsumer<ApplicationsEvent> {

    private final List<Delivery<ApplicationsEvent>> taken = new CopyOnWriteArrayList<>();
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    @Override
    public void on(Delivery<ApplicationsEvent> delivery) {
        if (refused.contains(delivery.event().subject())) {
            throw new IllegalArgumentException("this one is wrong");
        }
        taken.add(delivery);
    }

    void refuse(UUID subject) {
        refused.add(subject);
    }

    void acceptAgain(UUID subject) {
        refused.remove(subject);
    }

    List<Delivery<ApplicationsEvent>> of(UUID subject) {
        return taken.stream().filter(it -> it.event().subject().equals(subject)).toList();
    }
}
