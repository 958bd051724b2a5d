package coop.cooperer.rencontres.committees.minutes;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The minutes in the database. */
@ApplicationScoped
class SqlMinutes implements PanacheRepositoryBase<MinutesRow, UUID> {

    Minutes get(UUID meeting) {
        return known(findByIdOptional(meeting));
    }

    Minutes hold(UUID meeting) {
        return known(findByIdOptional(meeting, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean exist(UUID meeting) {
        return findByIdOptional(meeting).isPresent();
    }

    Minutes save(Minutes minutes) {
        var row = findByIdOptional(minutes.meeting()).orElseGet(MinutesRow::new);
        row.take(minutes);
        persistAndFlush(row);
        return row.minutes();
    }

    private static Minutes known(Optional<MinutesRow> row) {
        return row.map(MinutesRow::minutes)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        MinutesReason.UNKNOWN_MINUTES,
                                        "Cette réunion n’a pas encore de compte-rendu."));
    }
}
