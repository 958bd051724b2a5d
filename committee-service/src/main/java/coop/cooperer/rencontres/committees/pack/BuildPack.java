package coop.cooperer.rencontres.committees.pack;

import coop.cooperer.rencontres.committees.action.Actions;
import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.committees.decision.ReadDecisions;
import coop.cooperer.rencontres.committees.meeting.Meeting;
import coop.cooperer.rencontres.committees.meeting.Meetings;
import coop.cooperer.rencontres.committees.plan.Holders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds the pack of a committee from its own register and from those of the local committees. */
@ApplicationScoped
class BuildPack {

    private static final int NATIONAL_SESSIONS = 3;

    private final Committees committees;
    private final Meetings meetings;
    private final ReadDecisions decisions;
    private final Actions actions;
    private final Holders holders;
    private final Clock clock;

    BuildPack(
            Committees committees,
            Meetings meetings,
            ReadDecisions decisions,
            Actions actions,
            Holders holders,
            Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.decisions = decisions;
        this.actions = actions;
        this.holders = holders;
        this.clock = clock;
    }

    @Transactional
    SessionPack run(UUID id, Asker asker) {
        var committee = committees.get(id, asker);
        var steered = steered(committee);
        return new SessionPack(
                plan(committee),
                steered.stream().flatMap(this::state).toList(),
                holders.providers(committee.scope(), committee.call()),
                Stream.concat(Stream.of(committee), steered.stream())
                        .map(Committee::id)
                        .distinct()
                        .flatMap(it -> actions.open(it).stream())
                        .toList());
    }

    private List<Committee> steered(Committee committee) {
        return switch (committee.scope()) {
            case Scope.Local _ -> List.of(committee);
            case Scope.National _ -> committees.localOf(committee.call());
        };
    }

    private List<SessionPack.PlannedSession> plan(Committee committee) {
        var held = meetings.plannedBy(committee.id());
        var least = committee.scope() instanceof Scope.National ? NATIONAL_SESSIONS : 0;
        return IntStream.range(0, Math.max(least, held.size()))
                .mapToObj(
                        it ->
                                it < held.size()
                                        ? session(it + 1, held.get(it))
                                        : new SessionPack.PlannedSession(it + 1, null, null, null))
                .toList();
    }

    private static SessionPack.PlannedSession session(int number, Meeting meeting) {
        return new SessionPack.PlannedSession(
                number, meeting.id(), meeting.plan().startsAt(), meeting.stage().name());
    }

    private Stream<SessionPack.SeminarState> state(Committee local) {
        if (!(local.scope() instanceof Scope.Local(var seminar, var holder))) {
            return Stream.empty();
        }
        var gates = decisions.gatesOf(local.id());
        return Stream.of(
                new SessionPack.SeminarState(
                        seminar,
                        local.id(),
                        holder,
                        local.status() instanceof Committee.Status.Constituted,
                        local.isSuspended(clock.instant()),
                        gates.date(),
                        gates.programmeVersion()));
    }
}
