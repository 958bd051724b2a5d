package coop.cooperer.rencontres.media.proceedings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The easy-to-read summaries in the database. */
@ApplicationScoped
class SqlEasySummaries implements EasySummaries, PanacheRepositoryBase<EasySummaryRow, UUID> {

    private final Clock clock;

    SqlEasySummaries(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<EasySummary> of(UUID deliverable) {
        return findByIdOptional(deliverable).map(it -> new EasySummary(it.text, it.version));
    }

    @Override
    public void write(UUID deliverable, String text) {
        var row = findByIdOptional(deliverable).orElseGet(EasySummaryRow::new);
        row.deliverable = deliverable;
        row.text = text;
        row.writtenAt = clock.instant();
        persist(row);
    }
}
