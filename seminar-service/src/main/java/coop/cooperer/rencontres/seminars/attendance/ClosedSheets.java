package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Whether what was signed on a day can no longer change. */
@ApplicationScoped
public class ClosedSheets {

    private final SqlSheets sheets;

    ClosedSheets(SqlSheets sheets) {
        this.sheets = sheets;
    }

    /** Whether the sheets of both half-days are closed. */
    @Transactional
    public boolean areClosed(UUID seminar) {
        return sheets.of(seminar).size() == HalfDay.values().length;
    }
}
