package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes in what was asked of a candidate; the prices stay those of the version in time (D20). */
@ApplicationScoped
class CompleteApplication {

    private final Applications applications;
    private final SqlCompletions completions;
    private final Audit audit;
    private final Clock clock;

    CompleteApplication(
            Applications applications, SqlCompletions completions, Audit audit, Clock clock) {
        this.applications = applications;
        this.completions = completions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CompletionRow read(UUID id, UUID organisation) {
        return completions
                .findByIdOptional(applications.get(id, organisation).id())
                .orElseThrow(
                        () ->
                                new Refusal(
                                        ApplicationReason.NOTHING_ASKED,
                                        "Aucun complément ne vous est demandé."));
    }

    @Transactional
    CompletionRow run(UUID id, UUID organisation) {
        var current = applications.hold(id, organisation);
        var asked = read(id, organisation);
        var now = clock.instant();
        if (!now.isBefore(asked.until)) {
            throw new Refusal(
                    ApplicationReason.COMPLETION_OVER, "La date donnée pour compléter est passée.");
        }
        current.content().requirePricesOf(applications.lastReceived(id).application().content());
        var completed = current.completed();
        applications.save(completed);
        applications.keepVersion(completed, completed.number(), now);
        asked.completedAt = now;
        audit.record("ApplicationCompleted", id, "INCOMPLETE", "COMPLETED", "");
        return asked;
    }
}
