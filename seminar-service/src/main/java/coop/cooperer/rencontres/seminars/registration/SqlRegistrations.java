package coop.cooperer.rencontres.seminars.registration;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The registrations in the database. */
@ApplicationScoped
class SqlRegistrations implements PanacheRepositoryBase<RegistrationRow, UUID> {

    // Two forms with the same address wait for each other here, and nobody else does.
    private static final String HOLD_ADDRESS =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) held";

    private static final String NUMBER = "select nextval('registration_number')";

    private static final String FIRST_OF_EACH_CATEGORY =
            """
            select distinct on (category) * from registration
            where seminar = ?1 and status = 'WAITLISTED' order by category, number
            """;

    /** Whether this mailbox is registered already; it is held until the transaction ends. */
    boolean holdsAlready(UUID seminar, Address address) {
        getEntityManager()
                .createNativeQuery(HOLD_ADDRESS)
                .setParameter(1, seminar + " " + address.key())
                .getResultList();
        return living(seminar, address).count() > 0;
    }

    /** The living registrations of this mailbox: one, or none. */
    List<RegistrationRow> of(UUID seminar, Address address) {
        return living(seminar, address).list();
    }

    /** The next number; call it while the seminar is held, so that numbers tell the order. */
    long nextNumber() {
        return ((Number) getEntityManager().createNativeQuery(NUMBER).getSingleResult())
                .longValue();
    }

    /** Who waited longest, in each category. */
    List<RegistrationRow> firstOfEachCategory(UUID seminar) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(FIRST_OF_EACH_CATEGORY, RegistrationRow.class)
                .setParameter(1, seminar)
                .getResultList();
    }

    /** What was not answered in time: offers until now, forms sent before {@code sentBefore}. */
    List<RegistrationRow> due(Instant now, Instant sentBefore) {
        return find(
                        "(status = 'OFFERED' and offeredUntil <= ?1)"
                                + " or (status = 'REQUESTED' and registeredAt <= ?2)",
                        now,
                        sentBefore)
                .page(0, 100)
                .list();
    }

    List<RegistrationRow> of(UUID seminar, UUID after, int rows) {
        return find("seminar = ?1 and id > ?2 order by id", seminar, after).page(0, rows).list();
    }

    /** Who still comes, is offered a seat, or waits. */
    List<RegistrationRow> living(UUID seminar) {
        return list(
                "seminar = ?1 and status in ('CONFIRMED', 'OFFERED', 'WAITLISTED')"
                        + " order by number",
                seminar);
    }

    private PanacheQuery<RegistrationRow> living(UUID seminar, Address address) {
        return find(
                "seminar = ?1 and address = ?2 and status not in ('CANCELLED', 'EXPIRED')",
                seminar,
                address.key());
    }
}
