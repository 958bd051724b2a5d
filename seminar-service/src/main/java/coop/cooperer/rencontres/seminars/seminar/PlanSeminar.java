package coop.cooperer.rencontres.seminars.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Plans a seminar as its call says. */
@ApplicationScoped
public class PlanSeminar {

    private final Seminars seminars;
    private final ChangeSeminar change;

    PlanSeminar(Seminars seminars, ChangeSeminar change) {
        this.seminars = seminars;
        this.change = change;
    }

    /** The call is public: the seminar is to be seen. */
    @Transactional
    public void run(UUID id, Plan plan) {
        var before = seminars.holdNamed(id);
        change.keep("SeminarPlanned", before, before.planned(plan));
    }
}
