package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.seminars.series.SeriesDescribed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives seminars the name of their public, as soon as the owner of the call has told it. */
@ApplicationScoped
class NameSeminars {

    private final Seminars seminars;
    private final ChangeSeminar change;

    NameSeminars(Seminars seminars, ChangeSeminar change) {
        this.seminars = seminars;
        this.change = change;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void run(@Observes SeriesDescribed series) {
        series.publicLabels().forEach(this::name);
    }

    private void name(UUID id, String label) {
        var before = seminars.hold(id);
        var plan = before.plan().orElseThrow();
        change.keep("SeminarNamed", before, before.planned(plan.named(label)));
    }
}
