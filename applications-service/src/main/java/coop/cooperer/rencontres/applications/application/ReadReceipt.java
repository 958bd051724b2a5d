package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.application.InternalApplicationResource.ApplicationForServices;
import coop.cooperer.rencontres.applications.call.Calls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Unseals what the receipt of the last version received needs, for its own candidate. */
@ApplicationScoped
class ReadReceipt {

    private final Applications applications;
    private final Calls calls;

    ReadReceipt(Applications applications, Calls calls) {
        this.applications = applications;
        this.calls = calls;
    }

    @Transactional
    ApplicationForServices run(UUID id) {
        var received = applications.lastReceived(id);
        var application = received.application();
        return new ApplicationForServices(
                id,
                application.call(),
                calls.get(application.call()).content().title(),
                application.organisation(),
                application.content().contactEmail(),
                received.number(),
                received.at(),
                received.checksum());
    }
}
