package coop.cooperer.rencontres.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Asks candidates for what their received applications lack: all alike, until one date (D20). */
@ApplicationScoped
public class Completions {

    private final SqlCompletions rows;
    private final Clock clock;

    Completions(SqlCompletions rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Asks each of these candidates of a call for the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(UUID call, Collection<UUID> applications, String missing, Instant until) {
        for (var application : applications) {
            var row = rows.findByIdOptional(application).orElseGet(CompletionRow::new);
            row.application = application;
            row.call = call;
            row.missing = missing;
            row.until = until;
            row.askedAt = clock.instant();
            row.completedAt = null;
            rows.persist(row);
        }
    }
}
