package coop.cooperer.rencontres.media.restitution;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The supports of restitution in the database. */
@ApplicationScoped
class SqlRestitutions implements PanacheRepositoryBase<RestitutionRow, UUID> {

    RestitutionSupport get(UUID id) {
        return findByIdOptional(id)
                .map(RestitutionRow::support)
                .orElseThrow(SqlRestitutions::unknown);
    }

    /** The same, which nobody else changes until the transaction ends. */
    RestitutionSupport hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(RestitutionRow::support)
                .orElseThrow(SqlRestitutions::unknown);
    }

    boolean isBegunFor(UUID seminar) {
        return count("seminar", seminar) > 0;
    }

    /** Those of a seminar, or of all if none is named; all of them or the public ones. */
    List<RestitutionSupport> list(@Nullable UUID seminar, boolean drafts, UUID after, int rows) {
        var wanted = drafts ? "id > ?1" : "id > ?1 and sentence is not null";
        var found =
                seminar == null
                        ? find(wanted + " order by id", after)
                        : find(wanted + " and seminar = ?2 order by id", after, seminar);
        return found.page(0, rows).stream().map(RestitutionRow::support).toList();
    }

    RestitutionSupport save(RestitutionSupport support) {
        var known = findById(support.id());
        var row = known == null ? new RestitutionRow() : known;
        row.id = support.id();
        row.take(support);
        persistAndFlush(row);
        return row.support();
    }

    static Refusal unknown() {
        return new Refusal(
                RestitutionReason.UNKNOWN_RESTITUTION,
                "Aucun support de ce numéro ne vous est ouvert.");
    }
}
