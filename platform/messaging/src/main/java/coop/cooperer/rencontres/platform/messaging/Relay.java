package coop.cooperer.rencontres.platform.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds: one relay at a time per database, in the order of each subject, in
 * batches, woken by commits of its own process and by a slow poll for all else.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final OutboxRows rows;
    private final Envelope envelope;
    private final Letters letters;
    private final MessagingConfig config;
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("outbox-relay").unstarted(this::run);
    private volatile boolean stopped;

    Relay(OutboxRows rows, Envelope envelope, Letters letters, MessagingConfig config) {
        this.rows = rows;
        this.envelope = envelope;
        this.letters = letters;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    // Before the database and the producer go.
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopped = true;
        signal.release();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        signal.release();
    }

    private void run() {
        while (!stopped) {
            try {
                signal.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                signal.drainPermits();
                while (!stopped && sendBatch() == config.batch()) {
                    Thread.onSpinWait();
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException failure) {
                // Nothing was deleted, so nothing is lost: the next round tries again.
                LOG.warnf("The relay could not send: %s", failure.toString());
            }
        }
    }

    private int sendBatch() {
        return QuarkusTransaction.requiringNew()
                .timeout(600)
                .call(() -> rows.lead() ? send(rows.next(config.batch())) : 0);
    }

    private int send(List<OutboxRow> batch) {
        if (batch.isEmpty()) {
            return 0;
        }
        var underWay = new LinkedHashMap<OutboxRow, Future<RecordMetadata>>();
        var refused = new LinkedHashMap<UUID, String>();
        for (var row : batch) {
            if (!refused.containsKey(row.subject())) {
                var sent = letters.send(envelope.wrap(row));
                underWay.put(row, sent);
                if (sent.isDone()) {
                    outcome(sent).ifPresent(reason -> refused.put(row.subject(), reason));
                }
            }
        }
        letters.flush();
        rows.sent(arrived(underWay, refused));
        rows.park(refused, config.parked());
        rows.forgetParked();
        refused.forEach(
                (subject, reason) -> LOG.errorf("Subject %s is parked: %s", subject, reason));
        return batch.size();
    }

    private static List<Long> arrived(
            Map<OutboxRow, Future<RecordMetadata>> underWay, Map<UUID, String> refused) {
        var arrived = new ArrayList<Long>();
        underWay.forEach(
                (row, sent) ->
                        outcome(sent)
                                .ifPresentOrElse(
                                        reason -> refused.putIfAbsent(row.subject(), reason),
                                        () -> arrived.add(row.id())));
        return arrived;
    }

    /** Why the broker refuses this record for itself; nothing if it has it. */
    private static Optional<String> outcome(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return Optional.empty();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RetriableException away
                    && !(failure.getCause() instanceof RecordTooLargeException)) {
                throw away;
            }
            return Optional.of(String.valueOf(failure.getCause()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", stop);
        }
    }
}
