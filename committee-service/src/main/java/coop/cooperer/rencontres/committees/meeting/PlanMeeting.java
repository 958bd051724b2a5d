package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.action.Actions;
import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.contracts.CommitteesEvent.MeetingConvened;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a meeting down, changes it, or gives it up. */
@ApplicationScoped
class PlanMeeting {

    private final Committees committees;
    private final Meetings meetings;
    private final Actions actions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    PlanMeeting(
            Committees committees,
            Meetings meetings,
            Actions actions,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.actions = actions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is left to do comes back on the agenda by itself (D76). */
    @Transactional
    Meeting plan(UUID committee, Draft draft, Asker asker) {
        committees.get(committee, asker).requireRunBy(asker);
        var carried =
                actions.open(committee).stream()
                        .map(it -> new Plan.Item(Ids.next(), "Suivi : " + it.title(), it.id()));
        var planned = Meeting.plan(Ids.next(), committee, draft.plan(carried), clock.instant());
        audit.record("MeetingPlanned", planned.id(), "", "PLANNED", "");
        return meetings.save(planned);
    }

    @Transactional
    Meeting change(UUID committee, UUID id, Draft draft, Asker asker, IfMatch seen) {
        var before = held(committee, id, asker, seen);
        var kept = before.plan().agenda().stream().filter(it -> it.action() != null);
        var after = meetings.save(before.change(draft.plan(kept), clock.instant()));
        audit.record(
                "MeetingChanged",
                id,
                before.plan().startsAt().toString(),
                after.plan().startsAt().toString(),
                "");
        if (after.stage() == Stage.CONVENED) {
            outbox.append(new MeetingConvened(committee, id, after.plan().startsAt()));
        }
        return after;
    }

    @Transactional
    Meeting cancel(UUID committee, UUID id, String reason, Asker asker) {
        var before = held(committee, id, asker, new IfMatch());
        var after = meetings.save(before.cancel(reason, clock.instant()));
        audit.record("MeetingCancelled", id, before.stage().name(), "CANCELLED", reason);
        return after;
    }

    private Meeting held(UUID committee, UUID id, Asker asker, IfMatch seen) {
        committees.get(committee, asker).requireRunBy(asker);
        var meeting = meetings.hold(id, committee);
        seen.requires(meeting.version());
        return meeting;
    }

    /** A meeting as who prepares it states it. */
    record Draft(
            Mode mode,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String link,
            List<String> agenda,
            List<Plan.Document> documents) {

        Plan plan(Stream<Plan.Item> carried) {
            var stated = agenda.stream().map(it -> new Plan.Item(Ids.next(), it.strip(), null));
            return new Plan(
                    mode,
                    startsAt,
                    endsAt,
                    place,
                    link,
                    Stream.concat(stated, carried).toList(),
                    documents);
        }
    }
}
