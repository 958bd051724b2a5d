package coop.cooperer.rencontres.applications.selection;

import static coop.cooperer.rencontres.applications.selection.SelectionReason.LOT_ALREADY_DECIDED;
import static coop.cooperer.rencontres.applications.selection.SelectionReason.RECUSED;

import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.evaluation.JudgedLots;
import coop.cooperer.rencontres.applications.evaluation.Recusals;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Prepares the end of a lot without a holder, or takes back what was prepared for a lot (D18). */
@ApplicationScoped
class DecideLot {

    private final Calls calls;
    private final Decisions decisions;
    private final JudgedLots judged;
    private final Recusals recusals;
    private final Audit audit;
    private final Clock clock;

    DecideLot(
            Calls calls,
            Decisions decisions,
            JudgedLots judged,
            Recusals recusals,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.decisions = decisions;
        this.judged = judged;
        this.recusals = recusals;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void without(
            UUID id,
            int number,
            UUID administrator,
            LotDecision.Kind kind,
            String code,
            String reason) {
        var call = undecided(id);
        var lot = lot(call, number, administrator);
        if (decisions.of(call, lot).isMade()) {
            throw new Refusal(LOT_ALREADY_DECIDED, "Reprenez d’abord la décision préparée.");
        }
        decisions.keep(new LotDecision.Outcome(lot.id(), id, kind, code, reason, clock.instant()));
        judged.unreport(call, lot);
        audit.record("LotOutcomePrepared", lot.id(), "", kind.name(), reason);
    }

    @Transactional
    void takeBack(UUID id, int number, UUID administrator) {
        var call = undecided(id);
        var lot = lot(call, number, administrator);
        var before = decisions.of(call, lot).standing().name();
        decisions.drop(lot);
        judged.unreport(call, lot);
        audit.record("DecisionTakenBack", lot.id(), before, "OPEN", "");
    }

    private Call undecided(UUID id) {
        var call = calls.hold(id);
        call.requireOpened();
        return call;
    }

    private Lot lot(Call call, int number, UUID administrator) {
        var lot = call.lot(number);
        if (recusals.of(call.id(), administrator).contains(lot.id())) {
            throw new Refusal(RECUSED, "Un lien déclaré écarte de toute décision sur ce lot.");
        }
        return lot;
    }
}
