package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes what an organisation's own file says. */
@ApplicationScoped
class WriteApplication {

    private final Applications applications;
    private final Audit audit;

    WriteApplication(Applications applications, Audit audit) {
        this.applications = applications;
        this.audit = audit;
    }

    @Transactional
    Application run(
            String kind,
            UUID id,
            UUID organisation,
            IfMatch seen,
            UnaryOperator<ApplicationContent> change) {
        var current = applications.hold(id, organisation);
        seen.requires(current.version());
        var next = current.saying(change.apply(current.content()));
        applications.save(next);
        var status = ApplicationView.statusOf(current);
        audit.record(kind, id, status, status, "");
        return applications.get(id, organisation);
    }
}
