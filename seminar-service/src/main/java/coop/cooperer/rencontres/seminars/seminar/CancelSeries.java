package coop.cooperer.rencontres.seminars.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Suspends all seminars of a call that was given up. */
@ApplicationScoped
public class CancelSeries {

    private final Seminars seminars;
    private final ChangeSeminar change;

    CancelSeries(Seminars seminars, ChangeSeminar change) {
        this.seminars = seminars;
        this.change = change;
    }

    /** The call is given up. */
    @Transactional
    public void run(UUID call) {
        for (var seminar : seminars.holdAllOf(call)) {
            cancel(seminar);
        }
    }

    // What was held stays held: its call may be given up, its day cannot.
    private void cancel(Seminar seminar) {
        if (!seminar.isOver()) {
            change.keep("SeminarCancelled", seminar, seminar.cancelled());
        }
    }
}
