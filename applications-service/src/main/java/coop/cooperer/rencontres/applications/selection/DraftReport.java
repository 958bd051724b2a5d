package coop.cooperer.rencontres.applications.selection;

import static coop.cooperer.rencontres.applications.selection.SelectionReason.LOT_NOT_DECIDED;
import static coop.cooperer.rencontres.applications.selection.SelectionReason.RECUSED;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.application.Candidates;
import coop.cooperer.rencontres.applications.application.Register;
import coop.cooperer.rencontres.applications.call.Call;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.applications.call.Lot;
import coop.cooperer.rencontres.applications.evaluation.JudgedLots;
import coop.cooperer.rencontres.applications.evaluation.Ranking;
import coop.cooperer.rencontres.applications.evaluation.Recusals;
import coop.cooperer.rencontres.applications.evaluation.Report;
import coop.cooperer.rencontres.applications.organisation.Organisations;
import coop.cooperer.rencontres.applications.paper.Words;
import coop.cooperer.rencontres.applications.publicity.Publicity;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Generates the analysis report of a lot from what was received, marked and prepared (D15). */
@ApplicationScoped
class DraftReport {

    private final Calls calls;
    private final Register register;
    private final Bids bids;
    private final Candidates candidates;
    private final JudgedLots judged;
    private final Decisions decisions;
    private final Recusals recusals;
    private final Publicity publicity;
    private final Audit audit;
    private final Clock clock;

    DraftReport(
            Calls calls,
            Register register,
            Bids bids,
            Candidates candidates,
            JudgedLots judged,
            Decisions decisions,
            Recusals recusals,
            Publicity publicity,
            Audit audit,
            Clock clock) {
        this.calls = calls;
        this.register = register;
        this.bids = bids;
        this.candidates = candidates;
        this.judged = judged;
        this.decisions = decisions;
        this.recusals = recusals;
        this.publicity = publicity;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void run(UUID id, int number, UUID administrator) {
        var call = calls.hold(id);
        call.requireOpened();
        var lot = call.lot(number);
        var decision = decisions.of(call, lot);
        if (recusals.of(id, administrator).contains(lot.id())) {
            throw new Refusal(RECUSED, "Un lien déclaré écarte de ce lot.");
        }
        if (!decision.isMade()) {
            throw new Refusal(
                    LOT_NOT_DECIDED, "Préparez la décision du lot : le rapport la contient.");
        }
        judged.requireExplained(call, lot);
        var now = clock.instant();
        var text = text(call, lot, decision, now);
        judged.report(call, lot, new Report(text, checksum(text), now, List.of()));
        audit.record("AnalysisReportDrafted", lot.id(), "", checksum(text), "");
    }

    private String text(Call call, Lot lot, LotDecision decision, Instant now) {
        var text = new ReportText();
        text.heading("Procès-verbal d’analyse des offres – lot " + lot.number())
                .line(call.content().kind().label())
                .line("%s – %s".formatted(call.content().title(), call.content().subject()));
        object(text, call, lot);
        received(text, call, lot);
        criteria(text, call, lot);
        var ranking = judged.ranking(call, lot);
        marks(text, call, lot, ranking);
        order(text, ranking);
        decided(text, decision);
        people(text, call, lot);
        return text.heading("Date")
                .line("Établi le %s.".formatted(Words.moment(now)))
                .line(call.content().publicity().sentence())
                .toString();
    }

    private void object(ReportText text, Call call, Lot lot) {
        text.heading("Objet")
                .line("Lot %d : %s.".formatted(lot.number(), lot.label()))
                .line("Date limite de réponse : %s.".formatted(Words.moment(call.deadlineAt())))
                .heading("Publicité");
        var measures = publicity.of(call);
        if (measures.isEmpty()) {
            text.line("Appel publié sur la plateforme de l’émetteur.");
        }
        measures.forEach(it -> measure(text, it));
    }

    private static void measure(ReportText text, Publicity.Measure measure) {
        text.line(
                "%s, %s, du %s au %s ; preuve : %s."
                        .formatted(
                                measure.name(),
                                measure.address(),
                                measure.from(),
                                measure.to(),
                                measure.proof()));
        measure.files()
                .forEach(
                        it ->
                                text.line(
                                        "  fichier joint : %s – empreinte %s"
                                                .formatted(it.name(), it.checksum())));
    }

    private void received(ReportText text, Call call, Lot lot) {
        var offers = bids.forLot(lot.id()).stream().map(Bid::application).toList();
        text.heading("Candidatures reçues");
        for (var deposit : register.of(call.id())) {
            if (offers.contains(deposit.application())) {
                text.line(
                        "%s – version %d reçue le %s – empreinte %s."
                                .formatted(
                                        candidate(deposit.application()),
                                        deposit.version(),
                                        Words.moment(deposit.receivedAt()),
                                        Objects.requireNonNullElse(deposit.checksum(), "")));
            }
        }
        text.heading("Candidatures tardives ou incomplètes");
        register.of(call.id()).stream()
                .filter(it -> it.status().equals("LATE"))
                .forEach(
                        it ->
                                text.line(
                                        "Dossier reçu hors délai le %s, conservé sans être lu."
                                                .formatted(Words.moment(it.receivedAt()))));
        for (var application : offers.stream().distinct().toList()) {
            judged.found(application)
                    .ifPresent(it -> text.line("%s : %s.".formatted(it.outcome(), it.reason())));
        }
    }

    private static void criteria(ReportText text, Call call, Lot lot) {
        var rules = call.scoring();
        text.heading("Critères");
        rules.gridOf(lot.number()).orElseThrow().criteria().stream()
                .forEach(
                        it ->
                                text.line(
                                        "%s (%s) : %d %%."
                                                .formatted(it.label(), it.code(), it.weight())));
        text.line("Échelle : 0 à %d. %s".formatted(rules.scale(), JudgedLots.FORMULA));
    }

    private void marks(ReportText text, Call call, Lot lot, Ranking ranking) {
        text.heading("Notes");
        for (var line : ranking.lines()) {
            text.line(
                    "%s – coût comparé %s."
                            .formatted(
                                    candidate(applicationOf(line.bid())),
                                    Words.euros(line.costCents())));
            line.marks()
                    .forEach(
                            (code, mark) ->
                                    text.line("  %s : %s".formatted(code, ReportText.mark(mark))));
        }
        judged.gaps(call, lot)
                .forEach(
                        it ->
                                text.line(
                                        "Écart sur %s (%d à %d) : %s"
                                                .formatted(
                                                        it.criterion(),
                                                        it.lowest(),
                                                        it.highest(),
                                                        Objects.requireNonNullElse(
                                                                it.comment(), ""))));
    }

    private void order(ReportText text, Ranking ranking) {
        text.heading("Classement");
        for (var line : ranking.lines()) {
            text.line(
                    "%d. %s – total %s – %d séminaire(s)."
                            .formatted(
                                    line.rank(),
                                    candidate(applicationOf(line.bid())),
                                    ReportText.mark(line.total()),
                                    line.seminars().size()));
        }
    }

    private void decided(ReportText text, LotDecision decision) {
        text.heading("Motifs");
        decision.awards().stream()
                .map(Award::justification)
                .distinct()
                .forEach(it -> text.line(it.isBlank() ? "Offre classée première." : it));
        decision.outcome()
                .ifPresent(it -> text.line("%s (%s)".formatted(it.reason(), it.reasonCode())));
        text.heading("Décision");
        decision.awards().stream()
                .map(Award::bid)
                .distinct()
                .forEach(
                        it ->
                                text.line(
                                        "Lot attribué à %s."
                                                .formatted(candidate(applicationOf(it)))));
        decision.outcome()
                .ifPresent(
                        it ->
                                text.line(
                                        it.kind() == LotDecision.Kind.UNSUCCESSFUL
                                                ? "Lot déclaré infructueux."
                                                : "Lot déclaré sans suite."));
    }

    private void people(ReportText text, Call call, Lot lot) {
        text.heading("Liens d’intérêts");
        for (var seat : judged.of(call, lot).seats()) {
            text.line(
                    (seat.isTied()
                                    ? "Évaluateur %s : lien déclaré, écarté du lot."
                                    : "Évaluateur %s : aucun lien déclaré.")
                            .formatted(seat.person()));
        }
        bids.forLot(lot.id()).stream()
                .map(Bid::application)
                .map(candidates::of)
                .distinct()
                .filter(Organisations.Named::memberOfIssuer)
                .forEach(
                        it ->
                                text.line(
                                        "%s est associée de l’émetteur ; mesures : %s"
                                                .formatted(it.name(), it.measures())));
        text.heading("Noms et qualités").line("Voir les signatures jointes à ce rapport.");
    }

    private UUID applicationOf(UUID bid) {
        return bids.find(bid).orElseThrow().application();
    }

    private String candidate(UUID application) {
        var name = candidates.of(application).name();
        return name.isBlank() ? "Candidature " + application : name;
    }

    private static String checksum(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
