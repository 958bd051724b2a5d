package coop.cooperer.rencontres.applications.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Whoever answers a call, deposited or not, in the database; nothing of it is unsealed. */
@ApplicationScoped
class SqlRegistered implements PanacheRepositoryBase<ApplicationRow, UUID> {

    /** An application and whose it is. */
    record Registered(UUID application, UUID organisation) {}

    List<Registered> of(UUID call) {
        return find(
                        "select id, organisation from ApplicationRow where call = ?1"
                                + " and status <> 'WITHDRAWN' order by id",
                        call)
                .project(Registered.class)
                .list();
    }
}
