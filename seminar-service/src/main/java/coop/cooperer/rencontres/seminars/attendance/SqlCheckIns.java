package coop.cooperer.rencontres.seminars.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who came through the door, in the database. */
@ApplicationScoped
class SqlCheckIns implements PanacheRepositoryBase<CheckInRow, UUID> {}
