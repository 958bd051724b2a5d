package coop.cooperer.rencontres.media.expectation;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.deliverable.Duty;
import coop.cooperer.rencontres.media.lot.Award;
import coop.cooperer.rencontres.media.lot.Lot;
import coop.cooperer.rencontres.media.lot.Lots;
import coop.cooperer.rencontres.media.seminar.Seminars;
import coop.cooperer.rencontres.platform.web.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Expects one deliverable per awarded seminar of a lot, as soon as lot and award are known. */
@ApplicationScoped
class ExpectDeliverables {

    private final Lots lots;
    private final Seminars seminars;
    private final Deliverables deliverables;
    private final DueDates dueDates;
    private final Audit audit;

    ExpectDeliverables(
            Lots lots,
            Seminars seminars,
            Deliverables deliverables,
            DueDates dueDates,
            Audit audit) {
        this.lots = lots;
        this.seminars = seminars;
        this.deliverables = deliverables;
        this.dueDates = dueDates;
        this.audit = audit;
    }

    /** A call was published: its lots are known from now on. */
    @Transactional
    void learn(List<Lot> published) {
        published.forEach(lots::add);
        published.forEach(this::expect);
    }

    /** A bid was selected: an organisation holds a lot for these seminars. */
    @Transactional
    void award(List<Award> made) {
        made.forEach(lots::add);
        made.stream()
                .map(Award::lot)
                .distinct()
                .flatMap(it -> lots.find(it).stream())
                .forEach(this::expect);
    }

    private void expect(Lot lot) {
        lot.delivers()
                .ifPresent(kind -> lots.awards(lot.id()).forEach(it -> expect(lot, it, kind)));
    }

    private void expect(Lot lot, Award award, DeliverableKind kind) {
        var duty = new Duty(lot.call(), lot.id(), award.seminar(), kind, award.organisation());
        if (!deliverables.owes(duty)) {
            var dueOn = dueDates.of(kind, seminars.get(award.seminar()));
            var expected = deliverables.save(Deliverable.expected(duty, dueOn));
            audit.record("DeliverableExpected", expected.id(), "", "EXPECTED", "");
        }
    }
}
