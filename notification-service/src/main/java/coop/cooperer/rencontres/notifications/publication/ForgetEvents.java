package coop.cooperer.rencontres.notifications.publication;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** Ends what is older than partners may look back; their deliveries and attempts go with it. */
@ApplicationScoped
class ForgetEvents {

    private static final Logger LOG = Logger.getLogger(ForgetEvents.class);

    private final PublicEvents events;
    private final PublicationConfig config;
    private final InstantSource time = InstantSource.system();

    ForgetEvents(PublicEvents events, PublicationConfig config) {
        this.events = events;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void run() {
        LOG.debugf("Forgot %d events", events.forget(time.instant().minus(config.retention())));
    }
}
