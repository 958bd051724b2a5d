package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.contracts.DecisionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Takes over what the local committee of a seminar decides about its day. Decisions belong to the
 * committee: this is the only way a seminar gets a date, for administrators too.
 */
@ApplicationScoped
public class HearCommittee {

    private final Seminars seminars;
    private final ChangeSeminar change;

    HearCommittee(Seminars seminars, ChangeSeminar change) {
        this.seminars = seminars;
        this.change = change;
    }

    /** The committee may decide: dates may be proposed to it. */
    @Transactional
    public void constituted(UUID id, UUID committee) {
        var before = seminars.holdNamed(id);
        change.keep("LocalCommitteeConstituted", before, before.constituted(committee));
    }

    /** The committee chose the day; answers whether people who registered must be told. */
    @Transactional
    public boolean dated(UUID id, Seminar.DateDecision day) {
        var before = seminars.holdNamed(id);
        var next = change.keep("SeminarDateValidated", before, before.fix(day));
        var people = before.seats().confirmed() + before.seats().waitlisted();
        return people > 0 && !next.date().equals(before.date());
    }

    /** A decision of the committee no longer holds. */
    @Transactional
    public void superseded(UUID id, DecisionKind kind, UUID decision) {
        var before = seminars.holdNamed(id);
        change.keep("DecisionSuperseded", before, before.reopen(kind, decision));
    }
}
