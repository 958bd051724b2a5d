package coop.cooperer.rencontres.committees.poll;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.committees.meeting.Meetings;
import coop.cooperer.rencontres.committees.proposal.Proposals;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Opens a poll, adds and closes its days, and ends it with one of them. */
@ApplicationScoped
class RunPoll {

    private final Committees committees;
    private final Meetings meetings;
    private final Proposals proposals;
    private final BidDates bidDates;
    private final SqlPolls polls;
    private final Audit audit;
    private final Clock clock;

    RunPoll(
            Committees committees,
            Meetings meetings,
            Proposals proposals,
            BidDates bidDates,
            SqlPolls polls,
            Audit audit,
            Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.proposals = proposals;
        this.bidDates = bidDates;
        this.polls = polls;
        this.audit = audit;
        this.clock = clock;
    }

    /** The days of the bid are read from their owner first, outside the transaction. */
    DatePoll open(UUID committee, Optional<UUID> meeting, List<LocalDate> days, Asker asker) {
        var sitting =
                QuarkusTransaction.requiringNew().call(() -> committees.get(committee, asker));
        sitting.requireRunBy(asker);
        var options = new ArrayList<PollOption>();
        if (meeting.isEmpty() && sitting.scope() instanceof Scope.Local(var seminar, _)) {
            add(options, bidDates.of(seminar), Source.BID);
            add(options, proposals.datesOf(seminar), Source.SEMINAR);
        }
        add(options, days, Source.ADDED);
        return QuarkusTransaction.requiringNew().call(() -> open(sitting, meeting, options));
    }

    @Transactional
    DatePoll change(
            UUID committee, UUID id, Asker asker, String kind, UnaryOperator<DatePoll> change) {
        committees.get(committee, asker).requireRunBy(asker);
        polls.get(id, committee);
        var after = polls.save(change.apply(polls.hold(id)));
        audit.record(kind, id, "", "", "");
        return after;
    }

    /** Ends it; a day of the seminar can be put to the vote from now on. */
    @Transactional
    DatePoll close(UUID committee, UUID id, LocalDate day, String reason, Asker asker) {
        var sitting = committees.get(committee, asker);
        sitting.requireChairedBy(asker);
        polls.get(id, committee);
        var after = polls.save(polls.hold(id).close(day, reason, clock.instant()));
        audit.record("DatePollClosed", id, "OPEN", day.toString(), reason);
        after.meeting()
                .ifPresentOrElse(
                        meeting -> move(committee, meeting, day), () -> offer(sitting, day));
        return after;
    }

    private DatePoll open(Committee sitting, Optional<UUID> meeting, List<PollOption> options) {
        var poll = DatePoll.open(Ids.next(), sitting.id(), meeting, options, clock.instant());
        meeting.ifPresent(it -> meetings.save(meetings.hold(it, sitting.id()).polled()));
        audit.record("DatePollOpened", poll.id(), "", "OPEN", "");
        return polls.save(poll);
    }

    private void move(UUID committee, UUID meeting, LocalDate day) {
        var held = meetings.hold(meeting, committee);
        meetings.save(held.settled(sameHour(held.plan().startsAt(), day), clock.instant()));
    }

    private Instant sameHour(Instant former, LocalDate day) {
        return day.atTime(former.atZone(clock.getZone()).toLocalTime())
                .atZone(clock.getZone())
                .toInstant();
    }

    private void offer(Committee sitting, LocalDate day) {
        if (sitting.scope() instanceof Scope.Local(var seminar, _)) {
            proposals.proposeDates(seminar, List.of(day));
        }
    }

    private static void add(List<PollOption> options, List<LocalDate> days, Source source) {
        for (var day : days) {
            if (options.stream().noneMatch(it -> it.day().equals(day))) {
                options.add(new PollOption(Ids.next(), day, source, false));
            }
        }
    }
}
