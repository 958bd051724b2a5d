package coop.cooperer.rencontres.media.seminar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** The seminars in the database. */
@ApplicationScoped
class SqlSeminars implements Seminars, PanacheRepositoryBase<SeminarRow, UUID> {

    @Override
    public Seminar get(UUID id) {
        return findByIdOptional(id).map(SeminarRow::seminar).orElseGet(() -> Seminar.planned(id));
    }

    @Override
    public Seminar hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(SeminarRow::seminar)
                .orElseGet(() -> Seminar.planned(id));
    }

    @Override
    public void save(Seminar seminar) {
        var known = findById(seminar.id());
        var row = known == null ? new SeminarRow() : known;
        row.id = seminar.id();
        row.take(seminar);
        persist(row);
    }
}
