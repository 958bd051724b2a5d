package coop.cooperer.rencontres.seminars.live;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The live sessions in the database. */
@ApplicationScoped
class SqlLiveSessions implements PanacheRepositoryBase<LiveSessionRow, UUID> {

    List<LiveSessionRow> of(UUID seminar, UUID after, int rows) {
        return find("seminar = ?1 and id > ?2 order by id", seminar, after).page(0, rows).list();
    }

    /**
     * The session of this id.
     *
     * @throws Refusal {@code unknown-live-session}
     */
    LiveSessionRow get(UUID seminar, UUID id) {
        return findByIdOptional(id)
                .filter(it -> it.seminar.equals(seminar))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        LiveReason.UNKNOWN_LIVE_SESSION,
                                        "Aucune session en direct ne porte ce numéro."));
    }
}
