package coop.cooperer.rencontres.seminars.seminar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The seminars in the database. */
@ApplicationScoped
class SqlSeminars implements Seminars, PanacheRepositoryBase<SeminarRow, UUID> {

    // Two facts may name a seminar at the same time: the database lets one of them begin it.
    private static final String BEGIN =
            """
            insert into seminar (id, version, stage, proposed_dates, gauge, confirmed, waitlisted)
            values (?1, 0, 'PLANNED', '[]', ?2, 0, 0) on conflict do nothing
            """;

    private final SeminarsConfig config;

    SqlSeminars(SeminarsConfig config) {
        this.config = config;
    }

    @Override
    public Seminar get(UUID id) {
        return planned(findByIdOptional(id));
    }

    @Override
    public Seminar hold(UUID id) {
        return planned(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Seminar holdNamed(UUID id) {
        getEntityManager()
                .createNativeQuery(BEGIN)
                .setParameter(1, id)
                .setParameter(2, config.gauge())
                .executeUpdate();
        return findById(id, LockModeType.PESSIMISTIC_WRITE).seminar();
    }

    @Override
    public List<Seminar> holdAllOf(UUID call) {
        return find("call = ?1 order by id", call).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .map(SeminarRow::seminar)
                .toList();
    }

    @Override
    public List<UUID> withQueue() {
        return find("stage in ('REGISTRATION_OPEN', 'READY') and waitlisted > 0").stream()
                .map(it -> it.id)
                .toList();
    }

    @Override
    public List<Seminar> planned(Optional<UUID> call, UUID after, int rows) {
        var found =
                call.isPresent()
                        ? find("call = ?1 and id > ?2 order by id", call.get(), after)
                        : find("call is not null and id > ?1 order by id", after);
        return found.page(0, rows).stream().map(SeminarRow::seminar).toList();
    }

    @Override
    public void save(Seminar seminar) {
        findById(seminar.id()).take(seminar);
    }

    private static Seminar planned(Optional<SeminarRow> row) {
        return row.map(SeminarRow::seminar)
                .filter(it -> it.plan().isPresent())
                .orElseThrow(SeminarReason::unknown);
    }
}
