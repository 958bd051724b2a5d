package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.decision.DecisionReason.ALREADY_VOTED;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.MANDATE_ENDED;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.NOT_COMMITTEE_MEMBER;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.NOT_PRESENT;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.NO_PROXY;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.PRINCIPAL_PRESENT;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.PROXIES_NOT_ALLOWED;
import static coop.cooperer.rencontres.committees.decision.DecisionReason.RECUSED_FROM_MATTER;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.committee.Member;
import coop.cooperer.rencontres.committees.meeting.Meeting;
import coop.cooperer.rencontres.committees.meeting.Meetings;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the vote of a member, or keeps it out of a matter in which it has an interest. */
@ApplicationScoped
class CastVote {

    private final Committees committees;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Audit audit;
    private final Clock clock;

    CastVote(
            Committees committees,
            Meetings meetings,
            Decisions decisions,
            Audit audit,
            Clock clock) {
        this.committees = committees;
        this.meetings = meetings;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a vote. Many members may vote at once; a closure waits for those that have begun, and
     * those that begin after it find the vote closed.
     */
    @Transactional
    Taken vote(UUID committee, UUID id, Cast cast, Asker asker) {
        var voter = seat(committee, asker);
        var open = decisions.share(id, committee);
        // The lock comes first: what the clock shows while waiting for it is too early.
        var now = clock.instant();
        open.requireOpen(now);
        requireMandate(voter, now);
        var behalf = cast.onBehalfOf();
        var principal = behalf == null ? voter.id() : behalf;
        switch (open.ballot()) {
            case Ballot.AtMeeting(var meeting) ->
                    requirePlace(committee, meetings.get(meeting, committee), voter.id(), behalf);
            case Ballot.InWriting _ -> requireInPerson(behalf);
        }
        if (open.recused().contains(principal)) {
            throw new Refusal(RECUSED_FROM_MATTER, "Le compte-rendu note ce déport.");
        }
        var vote = new Vote(cast.choice(), behalf == null ? null : voter.id());
        if (!decisions.add(id, principal, vote, cast.change(), now)) {
            throw new Refusal(
                    ALREADY_VOTED, "Pour changer d’avis, dites que vous changez de vote.");
        }
        audit.record("VoteCast", id, "", cast.choice().name(), "");
        return new Taken(open, decisions.votes(id), cast.choice());
    }

    /** Keeps the member out: it no longer votes, and what it voted does not count (D78). */
    @Transactional
    Decision recuse(UUID committee, UUID id, Asker asker) {
        var member = seat(committee, asker);
        decisions.share(id, committee).requireOpen(clock.instant());
        decisions.recuse(id, member.id(), clock.instant());
        audit.record("MemberRecused", id, "", member.id().toString(), "");
        return decisions.get(id, committee);
    }

    private Member seat(UUID committee, Asker asker) {
        return committees
                .seatOf(committee, asker.person())
                .orElseThrow(() -> notMember(committee, asker));
    }

    private Refusal notMember(UUID committee, Asker asker) {
        if (committees.hasLeft(committee, asker.person())) {
            return mandateEnded();
        }
        committees.get(committee, asker);
        return new Refusal(NOT_COMMITTEE_MEMBER, "Seuls ses membres votent.");
    }

    private static void requireMandate(Member voter, Instant now) {
        if (!voter.sitsAt(now)) {
            throw mandateEnded();
        }
    }

    private static Refusal mandateEnded() {
        return new Refusal(MANDATE_ENDED, "Seuls les membres en exercice votent.");
    }

    private static void requireInPerson(@Nullable UUID behalf) {
        if (behalf != null) {
            throw new Refusal(PROXIES_NOT_ALLOWED, "Par écrit, chacun vote pour soi.");
        }
    }

    private void requirePlace(
            UUID committee, Meeting meeting, UUID voter, @Nullable UUID principal) {
        if (!meeting.isThere(voter)) {
            throw new Refusal(NOT_PRESENT, "Faites noter votre présence, puis votez.");
        }
        if (principal == null) {
            return;
        }
        if (!committees.get(committee).rules().proxies()) {
            throw new Refusal(PROXIES_NOT_ALLOWED, "Chacun y vote pour soi.");
        }
        if (meeting.isThere(principal)) {
            throw new Refusal(PRINCIPAL_PRESENT, "Sa procuration ne vaut qu’en son absence.");
        }
        if (meeting.proxyOf(principal).filter(voter::equals).isEmpty()) {
            throw new Refusal(NO_PROXY, "Faites noter la procuration, puis votez.");
        }
    }

    /**
     * A vote as it is cast.
     *
     * @param onBehalfOf the member who gave a proxy; absent if the voter votes for itself
     * @param change whether it may replace what the voter said before
     */
    record Cast(Choice choice, @Nullable UUID onBehalfOf, boolean change) {}

    /** A vote that was taken: on what, the how-manieth, and which. */
    record Taken(Decision on, int votes, Choice choice) {}
}
