package coop.cooperer.rencontres.seminars.arrangement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people need, in the database. */
@ApplicationScoped
class SqlArrangements implements PanacheRepositoryBase<ArrangementRow, UUID> {

    // The day is over for so long that nobody may know any more: it goes onto the list.
    private static final String LIST_OVERDUE =
            """
            insert into erasure (registration, erased_at)
            select a.registration, ?2 from arrangement a join seminar s on s.id = a.seminar
            where s.date < ?1
            on conflict (registration) do update set erased_at = excluded.erased_at
            """;

    private static final String FORGET =
            """
            delete from arrangement a using erasure e
            where e.registration = a.registration and e.erased_at >= a.consented_at
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

    /** Puts what was needed at seminars before this day onto the list of erasures. */
    void listOverdue(LocalDate day, Instant now) {
        getEntityManager()
                .createNativeQuery(LIST_OVERDUE)
                .setParameter(1, day)
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Erases what the list of erasures names, unless it was stated since; answers how many. */
    int forgetErased() {
        return getEntityManager().createNativeQuery(FORGET).executeUpdate();
    }
}
