package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.DisableSubscription;
import coop.cooperer.rencontres.notifications.subscription.DisabledBecause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Notes how attempts ended, what becomes of their deliveries, and how the receivers fare. */
@ApplicationScoped
class SettleAttempts {

    private final Deliveries deliveries;
    private final SqlHealth lanes;
    private final DisableSubscription disable;
    private final DeliveryMeters meters;
    private final RetrySchedule schedule;
    private final Health.Rules rules;
    private final InstantSource time = InstantSource.system();

    SettleAttempts(
            Deliveries deliveries,
            SqlHealth lanes,
            DisableSubscription disable,
            DeliveryMeters meters,
            DeliveriesConfig config) {
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.disable = disable;
        this.meters = meters;
        this.schedule =
                new RetrySchedule(config.schedule(), config.jitter(), config.longestRetryAfter());
        this.rules =
                new Health.Rules(
                        config.failuresBeforeRest(),
                        config.firstRest(),
                        config.longestRest(),
                        config.givenUpAfter());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void run(List<Errand.Outcome> ended) {
        deliveries.settle(ended.stream().map(this::settled).toList());
        noteHealth(ended);
        ended.forEach(it -> meters.attempted(it.errand().subscription(), it.attempt()));
    }

    private Deliveries.Settled settled(Errand.Outcome outcome) {
        var tries = outcome.errand().tries() + 1;
        var luck = ThreadLocalRandom.current().nextDouble();
        return new Deliveries.Settled(
                outcome.errand(),
                outcome.attempt(),
                schedule.after(outcome.attempt(), tries, luck));
    }

    private void noteHealth(List<Errand.Outcome> ended) {
        var now = time.instant();
        var tried =
                ended.stream().map(it -> it.errand().subscription()).collect(Collectors.toSet());
        var health = new HashMap<>(lanes.hold(tried));
        for (var outcome : ended) {
            health.merge(
                    outcome.errand().subscription(),
                    Health.UNKNOWN.after(outcome.attempt(), rules),
                    (before, _) -> before.after(outcome.attempt(), rules));
            if (outcome.attempt().saysGone()) {
                giveUp(outcome.errand().subscription(), DisabledBecause.GONE, now);
            }
        }
        lanes.save(health);
        health.forEach(
                (subscription, it) -> {
                    if (it.isHopeless(now, rules)) {
                        giveUp(subscription, DisabledBecause.FAILING, now);
                    }
                });
    }

    private void giveUp(UUID subscription, DisabledBecause why, Instant now) {
        disable.run(subscription, why, now);
        deliveries.abandon(subscription, now);
    }
}
