package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Changes what an organisation's own file says. Two people may write in different parts at once; in
 * the same part, the second one is told which.
 */
@ApplicationScoped
class WriteApplication {

    private final Applications applications;
    private final SealedFiles files;
    private final SqlCompletions completions;
    private final Audit audit;

    WriteApplication(
            Applications applications, SealedFiles files, SqlCompletions completions, Audit audit) {
        this.applications = applications;
        this.files = files;
        this.completions = completions;
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
        var before = current.content();
        var next = current.saying(change.apply(before).over(before, current.version(), seen));
        if (completions.findByIdOptional(id).isPresent()) {
            next.content().requirePricesOf(before);
        }
        applications.save(next);
        var status = ApplicationView.statusOf(current);
        audit.record(kind, id, status, status, "");
        return applications.get(id, organisation);
    }

    /** Makes a file that has arrived whole a part of the application. */
    @Transactional
    Application attach(UUID id, UUID organisation, Attachment file) {
        files.attach(file.id());
        return run("FileAttached", id, organisation, new IfMatch(), it -> it.with(file));
    }
}
