package coop.cooperer.rencontres.notifications.delivery;

import java.util.Set;
import java.util.UUID;

/** Tells the couriers of this process, after a commit, for whom there is something to deliver. */
record DeliveriesWaiting(Set<UUID> subscriptions) {

    DeliveriesWaiting {
        subscriptions = Set.copyOf(subscriptions);
    }
}
