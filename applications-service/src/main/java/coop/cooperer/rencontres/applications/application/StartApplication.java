package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Begins an organisation's file for a call; one per candidate and call (A30). */
@ApplicationScoped
class StartApplication {

    private final Applications applications;
    private final Calls calls;
    private final Audit audit;

    StartApplication(Applications applications, Calls calls, Audit audit) {
        this.applications = applications;
        this.calls = calls;
        this.audit = audit;
    }

    @Transactional
    Application run(UUID call, UUID organisation, ApplicationContent content) {
        // Held, so that two requests at once cannot both find nothing.
        calls.hold(call).requirePublished();
        if (applications.exists(call, organisation, content.candidate())) {
            throw new Refusal(
                    ApplicationReason.APPLICATION_EXISTS,
                    "Reprenez celle que vous avez commencée.");
        }
        var begun =
                new Application(
                        Ids.next(),
                        0,
                        call,
                        organisation,
                        new Application.Status.Draft(),
                        content,
                        null);
        applications.save(begun);
        audit.record("ApplicationStarted", begun.id(), "", "DRAFT", "");
        return begun;
    }
}
