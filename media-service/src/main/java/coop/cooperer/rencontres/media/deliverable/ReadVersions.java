package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows every version of a deliverable, and what a newer one says otherwise. */
@ApplicationScoped
class ReadVersions {

    private final Deliverables deliverables;
    private final SqlSubmissions submissions;

    ReadVersions(Deliverables deliverables, SqlSubmissions submissions) {
        this.deliverables = deliverables;
        this.submissions = submissions;
    }

    @Transactional
    List<SubmissionRow> of(UUID deliverable, Sight sight, UUID after, int rows) {
        deliverables.get(deliverable, sight);
        return submissions.of(deliverable, after, rows);
    }

    @Transactional
    Differences differences(UUID deliverable, Sight sight, int older, int newer) {
        deliverables.get(deliverable, sight);
        return Differences.between(
                submissions.get(deliverable, older).text(),
                submissions.get(deliverable, newer).text());
    }
}
