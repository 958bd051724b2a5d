package coop.cooperer.rencontres.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows an organisation its own files. */
@ApplicationScoped
class ReadApplications {

    private final Applications applications;

    ReadApplications(Applications applications) {
        this.applications = applications;
    }

    @Transactional
    Application one(UUID id, UUID organisation) {
        return applications.get(id, organisation);
    }

    @Transactional
    List<Application> of(UUID organisation, UUID after, int rows) {
        return applications.of(organisation, after, rows);
    }

    /** Every version received of an organisation's own file. */
    @Transactional
    List<ReceiptView> versions(UUID id, UUID organisation) {
        return applications.versions(applications.get(id, organisation)).stream()
                .map(ReceiptView::of)
                .toList();
    }
}
