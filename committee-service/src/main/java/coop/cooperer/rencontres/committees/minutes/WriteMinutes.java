package coop.cooperer.rencontres.committees.minutes;

import coop.cooperer.rencontres.committees.action.Actions;
import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.decision.ReadDecisions;
import coop.cooperer.rencontres.committees.meeting.Meetings;
import coop.cooperer.rencontres.committees.meeting.Presence;
import coop.cooperer.rencontres.committees.meeting.Stage;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Drafts, circulates, amends, approves and corrects the minutes of a meeting. */
@ApplicationScoped
class WriteMinutes {

    private final Committees committees;
    private final Meetings meetings;
    private final ReadDecisions decisions;
    private final Actions actions;
    private final SqlMinutes minutes;
    private final SqlCorrections corrections;
    private final Audit audit;
    private final Clock clock;

    WriteMinutes(
            Committees committees,
            Meetings meetings,
            ReadDecisions decisions,
            Actions actions,
            SqlMinutes minutes,
            SqlCorrections corrections,
            Audit audit,
            Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.decisions = decisions;
        this.actions = actions;
        this.minutes = minutes;
        this.corrections = corrections;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    MinutesView draft(UUID committee, UUID id, Asker asker) {
        var sitting = run(committee, asker);
        var meeting = meetings.hold(id, committee);
        if (meeting.stage() != Stage.HELD) {
            throw new Refusal(MinutesReason.MEETING_NOT_HELD, "Le compte-rendu suit la réunion.");
        }
        if (minutes.exist(id)) {
            throw new Refusal(MinutesReason.MINUTES_ALREADY_DRAFTED, "Modifiez celui qui existe.");
        }
        var drafted =
                Minutes.draft(
                        id,
                        committee,
                        FirstText.of(sitting, meeting, decisions.at(id), actions.agreedAt(id)));
        audit.record("MinutesDrafted", id, "", "DRAFT", "");
        return view(minutes.save(drafted));
    }

    @Transactional
    MinutesView rewrite(
            UUID committee, UUID id, List<Minutes.Section> sections, Asker asker, IfMatch seen) {
        run(committee, asker);
        meetings.get(id, committee);
        var before = minutes.hold(id);
        seen.requires(before.version());
        audit.record("MinutesRewritten", id, "", "", "");
        return view(minutes.save(before.rewrite(sections)));
    }

    @Transactional
    MinutesView circulate(UUID committee, UUID id, Asker asker) {
        run(committee, asker);
        return advance(
                committee,
                id,
                "MinutesCirculated",
                Stage.MINUTES_CIRCULATED,
                it -> it.circulate(clock.instant()));
    }

    /** Who was there asks for a change (D76). */
    @Transactional
    MinutesView amend(UUID committee, UUID id, String text, Asker asker) {
        var meeting = meetings.get(id, committees.get(committee, asker).id());
        var member =
                committees
                        .seatOf(committee, asker.person())
                        .flatMap(it -> meeting.presenceOf(it.id()))
                        .filter(Presence::attended)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                MinutesReason.WAS_NOT_THERE,
                                                "Seuls les présents demandent un changement."))
                        .member();
        var amended =
                minutes.hold(id)
                        .amend(new Minutes.Amendment(member, text.strip(), clock.instant()));
        audit.record("MinutesAmended", id, "", "", "");
        return view(minutes.save(amended));
    }

    @Transactional
    MinutesView approve(UUID committee, UUID id, Asker asker) {
        committees.get(committee, asker).requireChairedBy(asker);
        return advance(
                committee,
                id,
                "MinutesApproved",
                Stage.MINUTES_APPROVED,
                it -> it.approve(clock.instant()));
    }

    @Transactional
    MinutesView correct(UUID committee, UUID id, String text, Asker asker) {
        committees.get(committee, asker).requireChairedBy(asker);
        meetings.get(id, committee);
        var approved = minutes.hold(id);
        if (!(approved.status() instanceof Minutes.Status.Approved)) {
            throw new Refusal(MinutesReason.MINUTES_NOT_APPROVED, "Modifiez plutôt son texte.");
        }
        var row = new CorrectionRow();
        row.id = Ids.next();
        row.meeting = id;
        row.text = text.strip();
        row.correctedAt = clock.instant();
        corrections.persistAndFlush(row);
        audit.record("MinutesCorrected", id, "", row.id.toString(), "");
        return view(approved);
    }

    @Transactional
    MinutesView read(UUID committee, UUID id, Asker asker) {
        meetings.get(id, committees.get(committee, asker).id());
        return view(minutes.get(id));
    }

    private MinutesView advance(
            UUID committee, UUID id, String kind, Stage stage, UnaryOperator<Minutes> step) {
        var meeting = meetings.hold(id, committee);
        var after = minutes.save(step.apply(minutes.hold(id)));
        meetings.save(meeting.minuted(stage));
        audit.record(kind, id, meeting.stage().name(), stage.name(), "");
        return view(after);
    }

    private Committee run(UUID committee, Asker asker) {
        var sitting = committees.get(committee, asker);
        sitting.requireRunBy(asker);
        return sitting;
    }

    private MinutesView view(Minutes said) {
        return MinutesView.of(
                said, corrections.of(said.meeting()).stream().map(CorrectionRow::view).toList());
    }
}
