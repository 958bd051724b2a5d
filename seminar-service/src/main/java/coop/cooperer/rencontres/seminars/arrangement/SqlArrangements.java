package coop.cooperer.rencontres.seminars.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people need, in the database. */
@ApplicationScoped
class SqlArrangements implements PanacheRepositoryBase<ArrangementRow, UUID> {

    private static final String FORGET =
            """
            delete from arrangement a using seminar s
            where s.id = a.seminar and s.date < ?1
            """;

    // People who gave their seat up eat nothing; nobody asks them what they would have.
    private static final String COMING =
            """
            select a.* from arrangement a join registration r on r.id = a.registration
            where a.seminar = ?1 and r.status = 'CONFIRMED'
            """;

    List<ArrangementRow> coming(UUID seminar) {
        return getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(COMING, ArrangementRow.class)
                .setParameter(1, seminar)
                .getResultList();
    }

    /** Erases what was needed at seminars before this day; answers how many lines. */
    int forgetBefore(LocalDate day) {
        return getEntityManager().createNativeQuery(FORGET).setParameter(1, day).executeUpdate();
    }
}
