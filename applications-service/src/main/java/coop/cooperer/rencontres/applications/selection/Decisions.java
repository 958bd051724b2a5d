package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Lot;
import jakarta.enterprise.context.ApplicationScoped;

/** What has been decided of each lot so far. */
@ApplicationScoped
class Decisions {

    private final Awards awards;
    private final SqlLotOutcomes outcomes;

    Decisions(Awards awards, SqlLotOutcomes outcomes) {
        this.awards = awards;
        this.outcomes = outcomes;
    }

    LotDecision of(Call call, Lot lot) {
        return new LotDecision(
                lot,
                awards.ofLot(lot.id()),
                outcomes.findByIdOptional(lot.id()).map(LotOutcomeRow::outcome),
                call.seminarsOf(lot).size());
    }

    void keep(LotDecision.Outcome outcome) {
        outcomes.persist(LotOutcomeRow.of(outcome));
    }

    /** Forgets what was prepared for a lot. */
    void drop(Lot lot) {
        awards.remove(lot.id());
        outcomes.deleteById(lot.id());
    }
}
