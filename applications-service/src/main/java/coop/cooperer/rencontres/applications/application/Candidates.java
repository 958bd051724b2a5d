package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.organisation.Organisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who stands behind a received application: a structure, or an entrepreneur whom it carries. */
@ApplicationScoped
public class Candidates {

    private final Applications applications;
    private final Organisations organisations;

    Candidates(Applications applications, Organisations organisations) {
        this.applications = applications;
        this.organisations = organisations;
    }

    /** The candidate as a selection file names it; an entrepreneur stays the one named (D23). */
    @Transactional
    public Organisations.Named of(UUID application) {
        var received = applications.lastReceived(application).application();
        var organisation = organisations.named(received.organisation());
        var candidate = received.content().candidate();
        return candidate.kind() == Candidate.Kind.STRUCTURE
                ? organisation
                : organisation.carrying(candidate.name(), candidate.invoicedBy());
    }
}
