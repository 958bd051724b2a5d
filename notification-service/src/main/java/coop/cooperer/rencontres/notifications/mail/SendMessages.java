package coop.cooperer.rencontres.notifications.mail;

import coop.cooperer.rencontres.notifications.message.LendMessage;
import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.notifications.message.MessageAnnounced;
import coop.cooperer.rencontres.notifications.message.MessageFailure;
import coop.cooperer.rencontres.notifications.message.MessagesConfig;
import coop.cooperer.rencontres.notifications.message.SettleMessage;
import coop.cooperer.rencontres.notifications.worker.Worker;
import io.github.bucket4j.Bucket;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Liveness;

/**
 * Sends the messages that are due, one after the other and outside any transaction. One that fails
 * steps aside until its next try; those behind it go on.
 */
@ApplicationScoped
class SendMessages {

    private final LendMessage lend;
    private final SettleMessage settle;
    private final WriteLetter write;
    private final Postman postman;
    private final Bucket rate;
    private final Worker worker = new Worker("mails", this::sendNext);

    SendMessages(
            LendMessage lend,
            SettleMessage settle,
            WriteLetter write,
            Postman postman,
            MessagesConfig config) {
        this.lend = lend;
        this.settle = settle;
        this.write = write;
        this.postman = postman;
        this.rate =
                Bucket.builder()
                        .addLimit(
                                it ->
                                        it.capacity(config.perMinute())
                                                .refillGreedy(
                                                        config.perMinute(), Duration.ofMinutes(1)))
                        .build();
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        worker.stop();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageAnnounced announced) {
        worker.wake();
    }

    @Produces
    @Liveness
    HealthCheck mailsMove() {
        return worker::health;
    }

    private boolean sendNext() {
        if (!rate.tryConsume(1)) {
            return false;
        }
        var lent = lend.run();
        if (lent.isEmpty()) {
            rate.addTokens(1);
        }
        lent.ifPresent(
                message ->
                        send(message.id(), message.matter())
                                .ifPresentOrElse(
                                        why -> settle.failed(message.id(), why),
                                        () -> settle.sent(message.id())));
        return lent.isPresent();
    }

    private Optional<MessageFailure> send(UUID id, Matter matter) {
        try {
            var letter = write.run(matter);
            return letter.isPresent()
                    ? postman.send(id, letter.get())
                    : Optional.of(MessageFailure.NOTHING_TO_SAY);
        } catch (UncheckedIOException away) {
            return Optional.of(MessageFailure.OWNER_AWAY);
        }
    }
}
