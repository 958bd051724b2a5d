package coop.cooperer.rencontres.platform.messaging;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Shortens the inbox to what may still be repeated. */
@ApplicationScoped
class Forgetting {

    private final Inbox inbox;
    private final MessagingConfig config;

    Forgetting(Inbox inbox, MessagingConfig config) {
        this.inbox = inbox;
        this.config = config;
    }

    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forget() {
        inbox.forget(config.memory());
    }
}
