package coop.cooperer.rencontres.seminars.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The partners in the database. */
@ApplicationScoped
class SqlPartners implements PanacheRepositoryBase<PartnerRow, UUID> {

    List<PartnerRow> of(UUID seminar) {
        return list("seminar = ?1 order by id", seminar);
    }

    Optional<PartnerRow> of(UUID seminar, UUID id) {
        return findByIdOptional(id).filter(it -> it.seminar.equals(seminar));
    }

    boolean knows(UUID seminar, String name) {
        return count("seminar = ?1 and lower(name) = lower(?2)", seminar, name) > 0;
    }

    /** How many partners of a seminar have heard nothing of the project yet. */
    long uncontacted(UUID seminar) {
        return find(
                        "from PartnerRow p where p.seminar = ?1 and not exists (select 1 from"
                                + " ContactRow c where c.partner = p.id and c.projectPresented)",
                        seminar)
                .count();
    }
}
