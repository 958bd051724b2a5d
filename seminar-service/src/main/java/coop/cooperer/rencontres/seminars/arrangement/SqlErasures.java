package coop.cooperer.rencontres.seminars.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The list of erasures in the database. */
@ApplicationScoped
class SqlErasures implements PanacheRepositoryBase<ErasureRow, UUID> {

    private static final String NOTE =
            """
            insert into erasure (registration, erased_at) values (?1, ?2)
            on conflict (registration) do update
            set erased_at = greatest(erasure.erased_at, excluded.erased_at)
            """;

    void note(UUID registration, Instant at) {
        getEntityManager()
                .createNativeQuery(NOTE)
                .setParameter(1, registration)
                .setParameter(2, at)
                .executeUpdate();
    }

    List<ErasureRow> page(UUID after, int rows) {
        return find("registration > ?1 order by registration", after).page(0, rows).list();
    }
}
