package coop.cooperer.rencontres.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Where letters about a received application go; it stays sealed until it is asked for. */
@ApplicationScoped
public class Contacts {

    private final Applications applications;

    Contacts(Applications applications) {
        this.applications = applications;
    }

    /** The address that the candidate gave in the last version received. */
    @Transactional
    public String of(UUID application) {
        return applications.lastReceived(application).application().content().contactEmail();
    }
}
