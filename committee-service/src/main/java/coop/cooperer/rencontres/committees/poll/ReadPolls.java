package coop.cooperer.rencontres.committees.poll;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.committees.decision.ReadDecisions;
import coop.cooperer.rencontres.committees.plan.Holders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows polls as one grid, to the members and to the providers who are asked too. */
@ApplicationScoped
class ReadPolls {

    private final Committees committees;
    private final AnswerPoll answer;
    private final SqlPolls polls;
    private final Holders holders;
    private final ReadDecisions decisions;
    private final FrenchCalendar calendar;

    ReadPolls(
            Committees committees,
            AnswerPoll answer,
            SqlPolls polls,
            Holders holders,
            ReadDecisions decisions,
            FrenchCalendar calendar) {
        this.committees = committees;
        this.answer = answer;
        this.polls = polls;
        this.holders = holders;
        this.decisions = decisions;
        this.calendar = calendar;
    }

    @Transactional
    List<PollView> list(UUID committee, Asker asker, UUID after, int rows) {
        var sitting = committees.get(committee, asker);
        return polls.of(committee, after, rows).stream().map(it -> view(it, sitting)).toList();
    }

    @Transactional
    PollView one(UUID committee, UUID id, Asker asker) {
        var poll = polls.get(id, committee);
        var sitting =
                answer.provider(committee, asker).isPresent()
                        ? committees.get(committee)
                        : committees.get(committee, asker);
        return view(poll, sitting);
    }

    /** The grid of a poll that the caller has just changed or answered. */
    @Transactional
    PollView view(DatePoll poll) {
        return view(poll, committees.get(poll.committee()));
    }

    private PollView view(DatePoll poll, Committee sitting) {
        return switch (sitting.scope()) {
            case Scope.Local(var seminar, _) ->
                    PollView.of(
                            poll,
                            polls.providers(poll.id()),
                            holders.providers(seminar),
                            decisions.otherDates(sitting.call(), seminar),
                            calendar);
            case Scope.National _ -> PollView.of(poll, Map.of(), List.of(), List.of(), calendar);
        };
    }
}
