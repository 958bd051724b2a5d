package coop.cooperer.rencontres.seminars.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The contacts with partners in the database. */
@ApplicationScoped
class SqlContacts implements PanacheRepositoryBase<ContactRow, UUID> {

    List<ContactRow> of(UUID partner) {
        return list("partner = ?1 order by heldOn, id", partner);
    }
}
