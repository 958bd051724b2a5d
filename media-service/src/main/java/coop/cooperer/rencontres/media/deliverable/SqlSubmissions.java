package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All versions that were handed in, in the database. */
@ApplicationScoped
class SqlSubmissions implements PanacheRepositoryBase<SubmissionRow, UUID> {

    List<SubmissionRow> of(UUID deliverable, UUID after, int rows) {
        return find("deliverable = ?1 and id > ?2 order by id", deliverable, after)
                .page(0, rows)
                .list();
    }

    Submission get(UUID deliverable, int number) {
        return find("deliverable = ?1 and number = ?2", deliverable, number)
                .firstResultOptional()
                .map(SubmissionRow::submission)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        DeliverableReason.UNKNOWN_SUBMISSION,
                                        "Aucune version %d n’a été remise.".formatted(number)));
    }
}
