package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.DisableSubscription;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Notes how an attempt ended, and lets the subscription have its next turn. */
@ApplicationScoped
class SettleErrand {

    private static final Logger LOG = Logger.getLogger(SettleErrand.class);

    private final Deliveries deliveries;
    private final DisableSubscription disable;
    private final RetrySchedule schedule;

    SettleErrand(Deliveries deliveries, DisableSubscription disable, DeliveriesConfig config) {
        this.deliveries = deliveries;
        this.disable = disable;
        this.schedule = new RetrySchedule(config.schedule(), config.jitter());
    }

    @Transactional
    void run(Delivery made, Attempt attempt) {
        // A subscription that ended meanwhile has taken its deliveries with it.
        deliveries
                .find(made.id())
                .map(it -> it.after(attempt, schedule, ThreadLocalRandom.current().nextDouble()))
                .ifPresent(deliveries::save);
        deliveries.endTurn(made.subscription(), attempt.at());
        if (attempt.saysGone()) {
            disable.run(made.subscription());
            deliveries.abandon(made.subscription(), attempt.at());
        }
        LOG.infof(
                "%s %s to subscription %s: %s",
                made.type(), made.event(), made.subscription(), attempt);
    }
}
