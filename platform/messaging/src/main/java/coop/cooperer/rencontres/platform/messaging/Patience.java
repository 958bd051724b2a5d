package coop.cooperer.rencontres.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Decides what a failed batch means: something is away, and the batch waits; or a record is wrong,
 * and halving finds it.
 */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration SHORTEST = Duration.ofMillis(100);

    private final Taking taking;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final MessagingConfig config;
    private Duration next = SHORTEST;

    Patience(Taking taking, Inbox inbox, DeadLetters deadLetters, MessagingConfig config) {
        this.taking = taking;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.config = config;
    }

    /** Takes the letters, or answers false when they have to be given again later. */
    boolean give(List<ConsumerRecord<String, byte[]>> letters) {
        try {
            bisect(letters);
            next = SHORTEST;
            return true;
        } catch (Away away) {
            LOG.warnf("Waiting %s: %s", next, away.getMessage());
            return false;
        }
    }

    /** Waits a little, and longer each time until a batch succeeds. */
    void pause() {
        LockSupport.parkNanos(next.toNanos());
        var doubled = next.multipliedBy(2);
        next = doubled.compareTo(config.backoff()) < 0 ? doubled : config.backoff();
    }

    private void bisect(List<ConsumerRecord<String, byte[]>> letters) {
        if (letters.size() == 1) {
            one(letters);
            return;
        }
        try {
            taking.take(letters);
        } catch (RuntimeException failure) {
            awayOrWrong(failure);
            var half = letters.size() / 2;
            bisect(letters.subList(0, half));
            bisect(letters.subList(half, letters.size()));
        }
    }

    private void one(List<ConsumerRecord<String, byte[]>> letter) {
        for (var tried = 1; ; tried++) {
            try {
                taking.take(letter);
                return;
            } catch (RuntimeException failure) {
                awayOrWrong(failure);
                if (tried >= config.tries() || failure instanceof Envelope.Unreadable) {
                    deadLetters.bury(letter.getFirst(), failure);
                    return;
                }
            }
        }
    }

    // A message is only to blame while the database answers.
    private void awayOrWrong(RuntimeException failure) {
        if (Infrastructure.isToBlameFor(failure)) {
            throw new Away(failure);
        }
        try {
            inbox.ping();
        } catch (RuntimeException away) {
            throw new Away(away);
        }
    }

    /** Something that every delivery needs is away. */
    private static final class Away extends RuntimeException {

        private static final long serialVersionUID = 1;

        Away(RuntimeException cause) {
            super(cause.toString(), cause);
        }
    }
}
