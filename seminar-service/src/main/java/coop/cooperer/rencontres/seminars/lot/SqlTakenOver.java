package coop.cooperer.rencontres.seminars.lot;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What was taken over from winning bids, in the database. */
@ApplicationScoped
class SqlTakenOver implements PanacheRepositoryBase<TakenOverRow, UUID> {}
