package coop.cooperer.rencontres.applications.selection;

import static coop.cooperer.rencontres.applications.selection.SelectionReason.UNKNOWN_LETTER;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.evaluation.JudgedLots;
import coop.cooperer.rencontres.applications.evaluation.Ranking;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Composes a candidate's letter from what was decided, and keeps when it was first read. */
@ApplicationScoped
class ReadLetters {

    private final SqlLetters letters;
    private final Calls calls;
    private final Bids bids;
    private final Decisions decisions;
    private final JudgedLots judged;
    private final Clock clock;

    ReadLetters(
            SqlLetters letters,
            Calls calls,
            Bids bids,
            Decisions decisions,
            JudgedLots judged,
            Clock clock) {
        this.letters = letters;
        this.calls = calls;
        this.bids = bids;
        this.decisions = decisions;
        this.judged = judged;
        this.clock = clock;
    }

    /** The letter to this organisation about its own application. */
    @Transactional
    Letter own(UUID application, UUID organisation) {
        var offers =
                bids.ofApplication(application).stream()
                        .filter(it -> it.organisation().equals(organisation))
                        .toList();
        var letter =
                letters.findByIdOptional(application)
                        .filter(_ -> !offers.isEmpty())
                        .orElseThrow(ReadLetters::none);
        if (letter.readAt == null) {
            letter.readAt = clock.instant();
        }
        var call = calls.get(letter.call);
        return new Letter(
                application,
                call.id(),
                call.content().title(),
                letter.sentAt,
                offers.stream()
                        .map(it -> answer(call, it))
                        .sorted(Comparator.comparingInt(Letter.LotAnswer::lot))
                        .toList(),
                call.content().contact(),
                call.content().publicity().sentence());
    }

    @Transactional
    List<Letter.Sent> ofCall(UUID call) {
        return letters.ofCall(calls.get(call).id()).stream()
                .map(it -> new Letter.Sent(it.application, it.sentAt, it.readAt))
                .toList();
    }

    private Letter.LotAnswer answer(Call call, Bid bid) {
        var lot =
                call.lots().stream()
                        .filter(it -> it.id().equals(bid.lot()))
                        .findFirst()
                        .orElseThrow();
        var decision = decisions.of(call, lot);
        var won =
                decision.awards().stream()
                        .filter(it -> it.bid().equals(bid.id()))
                        .map(Award::seminar)
                        .toList();
        var ranking = ranking(call, lot);
        var own = ranking.flatMap(it -> it.line(bid.id()));
        return new Letter.LotAnswer(
                lot.number(),
                lot.label(),
                bid.status(),
                won,
                own.map(Ranking.Line::total).orElse(null),
                own.map(Ranking.Line::rank).orElse(null),
                decision.awards().stream()
                        .map(Award::bid)
                        .distinct()
                        .flatMap(it -> ranking.flatMap(all -> all.line(it)).stream())
                        .map(Ranking.Line::total)
                        .toList(),
                call.scoring().scale(),
                reason(bid, decision, own));
    }

    // A lot whose bids were never judged has no order to tell.
    private Optional<Ranking> ranking(Call call, Lot lot) {
        return judged.of(call, lot).isRevealed(call.scoring().evaluators())
                ? Optional.of(judged.ranking(call, lot))
                : Optional.empty();
    }

    private String reason(Bid bid, LotDecision decision, Optional<Ranking.Line> own) {
        if (bid.status() == Bid.Status.SELECTED) {
            return "Votre offre est retenue.";
        }
        var inadmissible = judged.inadmissible(bid.application());
        if (inadmissible.isPresent()) {
            return "Votre candidature n’était pas recevable : " + inadmissible.get();
        }
        if (decision.awards().isEmpty()) {
            return decision.outcome().map(LotDecision.Outcome::reason).orElse("");
        }
        return own.map(
                        it ->
                                "Votre offre est classée au rang %d ; l’offre retenue répond mieux aux critères de l’appel."
                                        .formatted(it.rank()))
                .orElse("");
    }

    private static Refusal none() {
        return new Refusal(
                UNKNOWN_LETTER, "Aucune lettre n’est encore partie pour cette candidature.");
    }
}
