package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines of the sheets in the database. */
@ApplicationScoped
class SqlSignatures implements PanacheRepositoryBase<SignatureRow, UUID> {

    /** The line that counts about each person of a half-day. */
    Map<UUID, SignatureRow> counting(UUID seminar, HalfDay halfDay) {
        var counting = new LinkedHashMap<UUID, SignatureRow>();
        lines(seminar, halfDay).forEach(it -> counting.put(it.registration, it));
        return counting;
    }

    /** Every line of a half-day, the oldest first. */
    List<SignatureRow> lines(UUID seminar, HalfDay halfDay) {
        return list("seminar = ?1 and halfDay = ?2 order by id", seminar, halfDay);
    }
}
