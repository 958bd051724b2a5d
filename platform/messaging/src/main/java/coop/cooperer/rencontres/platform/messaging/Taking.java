package coop.cooperer.rencontres.platform.messaging;

import coop.cooperer.rencontres.contracts.Event;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Gives records to the consumers that hear them: inbox and effect in one transaction. */
@ApplicationScoped
class Taking {

    private static final Logger LOG = Logger.getLogger(Taking.class);

    private final Envelope envelope;
    private final Audiences audiences;
    private final Inbox inbox;
    private final MeterRegistry meters;

    Taking(Envelope envelope, Audiences audiences, Inbox inbox, MeterRegistry meters) {
        this.envelope = envelope;
        this.audiences = audiences;
        this.inbox = inbox;
        this.meters = meters;
    }

    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void take(List<ConsumerRecord<String, byte[]>> letters) {
        letters.forEach(this::take);
    }

    private void take(ConsumerRecord<String, byte[]> letter) {
        var opened = envelope.open(letter);
        if (opened.isEmpty()) {
            meters.counter("messaging.unknown", "topic", letter.topic()).increment();
            return;
        }
        var delivery = opened.get();
        Causality.ofDelivery(delivery);
        try {
            audiences.of(delivery.event()).forEach(listener -> give(listener, delivery));
        } finally {
            Causality.end();
        }
    }

    private void give(Audiences.Listener listener, Delivery<Event> delivery) {
        if (!inbox.take(listener.name(), delivery)) {
            meters.counter("messaging.repeated", "consumer", listener.name()).increment();
            return;
        }
        var missing = inbox.missingBefore(listener.name(), delivery);
        if (missing != 0) {
            meters.counter("messaging.disordered", "consumer", listener.name()).increment();
            LOG.warnf(
                    "%s: %s %s of subject %s comes with %d missing before it",
                    listener.name(),
                    delivery.event().getClass().getSimpleName(),
                    delivery.id(),
                    delivery.event().subject(),
                    missing);
        }
        listener.consumer().on(delivery);
    }
}
