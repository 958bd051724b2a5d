package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.application.InternalCandidateResource.CandidateForServices;
import coop.cooperer.rencontres.applications.organisation.Organisations;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Unseals where a candidate is written to, for letters to itself: the address of its file, or that
 * of its organisation while the file has none.
 */
@ApplicationScoped
class ReadCandidate {

    private final Applications applications;
    private final Organisations organisations;

    ReadCandidate(Applications applications, Organisations organisations) {
        this.applications = applications;
        this.organisations = organisations;
    }

    @Transactional
    CandidateForServices run(UUID id) {
        var application = applications.ofAnybody(id);
        var stated = application.content().contactEmail();
        var address = stated.isBlank() ? organisations.address(application.organisation()) : stated;
        if (address.isBlank()) {
            throw new Refusal(
                    ApplicationReason.UNKNOWN_APPLICATION, "Ce candidat n’a pas d’adresse.");
        }
        return new CandidateForServices(id, application.call(), address);
    }
}
