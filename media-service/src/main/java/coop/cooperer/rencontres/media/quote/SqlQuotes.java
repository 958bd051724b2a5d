package coop.cooperer.rencontres.media.quote;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The quotes in the database. */
@ApplicationScoped
class SqlQuotes implements PanacheRepositoryBase<QuoteRow, UUID> {

    List<QuoteRow> of(UUID deliverable, UUID after, int rows) {
        return find("deliverable = ?1 and id > ?2 order by id", deliverable, after)
                .page(0, rows)
                .list();
    }

    /** Those that are not approved, which nobody else changes until the transaction ends. */
    List<QuoteRow> holdOpen(UUID deliverable) {
        return find(
                        "deliverable = ?1 and status <> ?2 order by id",
                        deliverable,
                        QuoteRow.Status.APPROVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<QuoteRow> with(UUID person) {
        return list("person = ?1 order by id", person);
    }

    /** Whether the person was asked for something that they have not answered. */
    boolean awaits(UUID person) {
        return count("person = ?1 and status = ?2", person, QuoteRow.Status.ASKED) > 0;
    }

    /** Words of this person, held until the transaction ends. */
    QuoteRow holdOf(UUID person, UUID id) {
        return find("id = ?1 and person = ?2", id, person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        QuoteReason.QUOTE_NOT_YOURS,
                                        "Ce lien n’ouvre pas cette citation."));
    }
}
