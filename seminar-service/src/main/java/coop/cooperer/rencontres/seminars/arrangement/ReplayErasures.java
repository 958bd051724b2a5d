package coop.cooperer.rencontres.seminars.arrangement;

import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The list of what was erased, kept apart from the backups by whoever makes them. A restored backup
 * holds what was erased since: played on it, the list erases that again.
 */
@ApplicationScoped
class ReplayErasures {

    private final SqlErasures erasures;
    private final SqlArrangements arrangements;
    private final Audit audit;

    ReplayErasures(SqlErasures erasures, SqlArrangements arrangements, Audit audit) {
        this.erasures = erasures;
        this.arrangements = arrangements;
        this.audit = audit;
    }

    /** One line of the list. */
    record Erasure(UUID registration, Instant erasedAt) {}

    /** Answers how many arrangements the backup still held. */
    @Transactional
    int run(List<Erasure> list) {
        list.forEach(
                it -> {
                    erasures.note(it.registration(), it.erasedAt());
                    audit.record("ErasureReplayed", it.registration(), "", "", "");
                });
        return arrangements.forgetErased();
    }

    @Transactional
    List<ErasureRow> page(UUID after, int rows) {
        return erasures.page(after, rows);
    }
}
