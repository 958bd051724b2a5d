package coop.cooperer.rencontres.seminars.live;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The log of connections in the database. */
@ApplicationScoped
class SqlLiveConnections implements PanacheRepositoryBase<LiveConnectionRow, UUID> {

    List<LiveConnectionRow> of(UUID session, UUID after, int rows) {
        return find("session = ?1 and id > ?2 order by id", session, after).page(0, rows).list();
    }

    boolean shows(UUID registration, Instant from, Instant until) {
        return count(
                        "registration = ?1 and joinedAt >= ?2 and joinedAt < ?3",
                        registration,
                        from,
                        until)
                > 0;
    }
}
