package coop.cooperer.rencontres.committees.poll;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.committees.plan.Holders;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes the answers of members, signed in or by link, and of the holders of lots 4 to 6. */
@ApplicationScoped
class AnswerPoll {

    private final Committees committees;
    private final Holders holders;
    private final SqlPolls polls;
    private final Audit audit;
    private final Clock clock;

    AnswerPoll(Committees committees, Holders holders, SqlPolls polls, Audit audit, Clock clock) {
        this.committees = committees;
        this.holders = holders;
        this.polls = polls;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    DatePoll signedIn(UUID committee, UUID id, Map<UUID, Availability> answers, Asker asker) {
        polls.get(id, committee);
        var member =
                committees
                        .seatOf(committee, asker.person())
                        .filter(it -> it.sitsAt(clock.instant()));
        if (member.isPresent()) {
            return take(id, member.get().id(), false, answers);
        }
        return take(
                id, provider(committee, asker).orElseThrow(AnswerPoll::notAsked), true, answers);
    }

    /** The person of a link, which speaks for one seat of one poll. */
    @Transactional
    DatePoll linked(PollLinks.Session session, Map<UUID, Availability> answers) {
        var poll = polls.get(session.poll());
        var seated =
                committees.get(poll.committee()).sitting(clock.instant()).stream()
                        .anyMatch(it -> it.id().equals(session.member()));
        if (!seated) {
            throw notAsked();
        }
        return take(session.poll(), session.member(), false, answers);
    }

    /** The organisation of the asker that holds one of lots 4 to 6 for the seminar. */
    @Transactional
    Optional<UUID> provider(UUID committee, Asker asker) {
        return switch (committees.get(committee).scope()) {
            case Scope.Local(var seminar, _) ->
                    holders.providers(seminar).stream()
                            .filter(asker.organisations()::contains)
                            .findFirst();
            case Scope.National _ -> Optional.empty();
        };
    }

    private DatePoll take(
            UUID id, UUID answerer, boolean provider, Map<UUID, Availability> answers) {
        // Held, so that an answer comes before the closure of the poll or finds it closed.
        polls.hold(id).requireAnswerable(answers.keySet());
        polls.answer(id, answerer, provider, answers);
        audit.record("PollAnswered", id, "", answerer.toString(), "");
        return polls.get(id);
    }

    private static Refusal notAsked() {
        return new Refusal(
                PollReason.NOT_ASKED,
                "Seuls les membres et les titulaires des lots 4 à 6 répondent.");
    }
}
