package coop.cooperer.rencontres.applications.selection;

import static coop.cooperer.rencontres.applications.selection.SelectionReason.LOT_NOT_DECIDED;
import static coop.cooperer.rencontres.applications.selection.SelectionReason.RECUSED;
import static coop.cooperer.rencontres.applications.selection.SelectionReason.REPORT_NOT_SIGNED;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.evaluation.JudgedLots;
import coop.cooperer.rencontres.applications.evaluation.Recusals;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidRejected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidSelected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.LotDeclaredUnsuccessful;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells all decisions of a call at once: to the candidates by letters, to the others by facts. */
@ApplicationScoped
class ReleaseDecisions {

    private final Calls calls;
    private final Bids bids;
    private final Decisions decisions;
    private final JudgedLots judged;
    private final Recusals recusals;
    private final SqlLetters letters;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReleaseDecisions(
            Calls calls,
            Bids bids,
            Decisions decisions,
            JudgedLots judged,
            Recusals recusals,
            SqlLetters letters,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.bids = bids;
        this.decisions = decisions;
        this.judged = judged;
        this.recusals = recusals;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, UUID administrator) {
        var call = calls.hold(id);
        call.requireOpened();
        if (!recusals.of(id, administrator).isEmpty()) {
            throw new Refusal(RECUSED, "Un lien déclaré écarte de la décision.");
        }
        var made = call.lots().stream().map(it -> decisions.of(call, it)).toList();
        made.forEach(it -> requireReady(call, it));
        made.forEach(it -> tell(call, it));
        var now = clock.instant();
        send(call, now);
        var standings =
                made.stream().collect(Collectors.toMap(it -> it.lot().id(), LotDecision::standing));
        calls.save(call.decide(standings, now));
        audit.record("CallDecided", id, "IN_EVALUATION", "DECIDED", "");
    }

    private void requireReady(Call call, LotDecision decision) {
        var lot = decision.lot();
        if (!decision.isMade()) {
            throw new Refusal(
                    LOT_NOT_DECIDED,
                    "Le lot %d attend encore une décision.".formatted(lot.number()));
        }
        if (!bids.forLot(lot.id()).isEmpty()
                && !judged.of(call, lot).isSigned(call.scoring().evaluators())) {
            throw new Refusal(
                    REPORT_NOT_SIGNED,
                    "Le rapport d’analyse du lot %d n’est pas signé.".formatted(lot.number()));
        }
    }

    private void tell(Call call, LotDecision decision) {
        var lot = decision.lot();
        var won =
                decision.awards().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Award::bid,
                                        Collectors.mapping(Award::seminar, Collectors.toList())));
        for (var bid : bids.forLot(lot.id())) {
            var seminars = won.getOrDefault(bid.id(), List.of());
            if (seminars.isEmpty()) {
                become(bid, Bid.Status.REJECTED, "BidRejected");
                outbox.append(new BidRejected(bid.id(), call.id(), lot.id(), bid.organisation()));
            } else {
                become(bid, Bid.Status.SELECTED, "BidSelected");
                outbox.append(
                        new BidSelected(
                                bid.id(), call.id(), lot.id(), bid.organisation(), seminars));
            }
        }
        audit.record("LotDecided", lot.id(), "OPEN", decision.standing().name(), "");
        decision.outcome()
                .ifPresent(
                        it ->
                                outbox.append(
                                        new LotDeclaredUnsuccessful(
                                                lot.id(), call.id(), it.reasonCode())));
    }

    private void become(Bid bid, Bid.Status next, String kind) {
        bids.save(bid.become(next));
        audit.record(kind, bid.id(), bid.status().name(), next.name(), "");
    }

    private void send(Call call, Instant now) {
        call.lots().stream()
                .flatMap(it -> bids.forLot(it.id()).stream())
                .map(Bid::application)
                .distinct()
                .forEach(
                        application -> {
                            var letter = new LetterRow();
                            letter.application = application;
                            letter.call = call.id();
                            letter.sentAt = now;
                            letters.persist(letter);
                        });
    }
}
