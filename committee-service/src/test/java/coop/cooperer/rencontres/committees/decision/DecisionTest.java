package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.decision.Choice.ABSTAIN;
import static coop.cooperer.rencontres.committees.decision.Choice.AGAINST;
import static coop.cooperer.rencontres.committees.decision.Choice.FOR;
import static coop.cooperer.rencontres.committees.decision.Sittings.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Instant END = NOW.plus(Duration.ofDays(7));
    private static final LocalDate OCTOBER_7 = LocalDate.of(2021, 10, 7);
    private static final LocalDate OCTOBER_14 = LocalDate.of(2021, 10, 14);
    private static final Register EMPTY = new Register(0, List.of());

    private final UUID seminar = UUID.randomUUID();
    private final Value.Programme programme = new Value.Programme(seminar, 2, "5e".repeat(32));
    private final Committee committee =
            Sittings.committee(new Committee.Status.Constituted(NOW), Sittings.LOCAL);

    @Test
    void anAdoptedDateIsAnnouncedWithItsNumberAndItsCount() {
        var decision = votedOn(OCTOBER_7, FOR, FOR, AGAINST, ABSTAIN);

        var adoption = (Decision.Outcome.Adoption) close(decision, EMPTY);

        assertThat(adoption.adopted().status())
                .isEqualTo(new Decision.Status.Adopted(1, END, tally(decision)));
        assertThat(adoption.facts())
                .containsExactly(new SeminarDateValidated(seminar, OCTOBER_7, decision.id()));
    }

    @Test
    void aMajorityAgainstItRefuses() {
        assertThat(closed(votedOn(OCTOBER_7, FOR, AGAINST, AGAINST, ABSTAIN)))
                .isInstanceOf(Decision.Status.Refused.class);
    }

    @Test
    void withoutQuorumItIsAnOpinion() {
        assertThat(closed(votedOn(OCTOBER_7, FOR))).isInstanceOf(Decision.Status.OpinionOnly.class);
    }

    @Test
    @Acceptance("D74")
    void whatWasOnlyAnOpinionIsPutAgainAtTheNextMeeting() {
        var opinion = decidedAtAMeeting(FOR);
        var again = decidedAtAMeeting(FOR, FOR, FOR, FOR);

        assertThat(((Decision.Outcome.NoEffect) opinion).closed().status())
                .isInstanceOf(Decision.Status.OpinionOnly.class);
        assertThat(((Decision.Outcome.Adoption) again).facts())
                .singleElement()
                .isInstanceOf(SeminarDateValidated.class);
    }

    @Test
    void aConsultationTakesVotesUntilItsEndAndNotAtIt() {
        var decision = proposed(OCTOBER_7);

        assertThatCode(() -> decision.requireOpen(END.minusNanos(1000))).doesNotThrowAnyException();
        assertRefused(() -> decision.requireOpen(END), DecisionReason.VOTE_CLOSED);
    }

    @Test
    void beforeItsEndAConsultationIsClosedOnlyIfEverybodyHasVoted() {
        var awaited = votedOn(OCTOBER_7, FOR, FOR, FOR);
        var complete = votedOn(OCTOBER_7, FOR, FOR, FOR, FOR);

        assertRefused(
                () -> awaited.close(committee, EMPTY, letters(awaited), NOW),
                DecisionReason.CONSULTATION_RUNNING);
        assertThat(complete.close(committee, EMPTY, letters(complete), NOW))
                .isInstanceOf(Decision.Outcome.Adoption.class);
    }

    @Test
    void whatWasDecidedIsVotedOnNoMore() {
        var adopted = adopted(OCTOBER_7, EMPTY);

        assertRefused(() -> adopted.requireOpen(NOW), DecisionReason.VOTE_CLOSED);
        assertRefused(() -> close(adopted, EMPTY), DecisionReason.VOTE_CLOSED);
        assertRefused(() -> adopted.defer("Plus tard", NOW), DecisionReason.VOTE_CLOSED);
    }

    @Test
    void theProgrammeIsDecidedOnAfterTheDate() {
        assertRefused(() -> proposed(programme, "", EMPTY), DecisionReason.DATE_NOT_VALIDATED);

        var dated = new Register(1, List.of(adopted(OCTOBER_7, EMPTY)));
        var decision = votedOn(proposed(programme, "", dated), FOR, FOR, FOR, FOR);
        var adoption = (Decision.Outcome.Adoption) close(decision, dated);

        assertThat(adoption.facts())
                .containsExactly(
                        new ProgrammeValidated(seminar, 2, programme.hash(), decision.id()));
    }

    @Test
    void aLaterDateTakesThePlaceOfTheFormerOneWhichEndsFirst() {
        var former = adopted(OCTOBER_7, EMPTY);
        var register = new Register(1, List.of(former));
        assertRefused(
                () -> proposed(date(OCTOBER_14), "", register),
                DecisionReason.SUPERSESSION_NEEDS_REASON);
        var later =
                votedOn(
                        proposed(date(OCTOBER_14), "La salle n’est plus libre.", register),
                        FOR,
                        FOR,
                        FOR,
                        FOR);

        var adoption = (Decision.Outcome.Adoption) close(later, register);

        assertThat(adoption.superseded())
                .map(Decision::status)
                .contains(new Decision.Status.Superseded(1, END, tally(former), later.id()));
        assertThat(adoption.facts())
                .containsExactly(
                        new DecisionSuperseded(seminar, former.id(), later.id(), DecisionKind.DATE),
                        new SeminarDateValidated(seminar, OCTOBER_14, later.id()));
    }

    @Test
    void aCommitteeThatLacksACollegeNeitherProposesNorCloses() {
        var suspended =
                Sittings.committee(
                        new Committee.Status.Constituted(NOW),
                        College.ISSUER,
                        College.LOCAL_AUTHORITY,
                        College.TERRITORY_ACTOR);
        var open = votedOn(OCTOBER_7, FOR, FOR, FOR, FOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> propose(suspended, date(OCTOBER_7), "", EMPTY))
                .withMessageContaining("CAE");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> open.close(suspended, EMPTY, letters(open), END))
                .withMessageContaining("CAE");
        assertThat(open.expire(suspended, EMPTY, letters(open), END))
                .extracting(it -> ((Decision.Outcome.NoEffect) it).closed().status())
                .isInstanceOf(Decision.Status.Deferred.class);
    }

    @Test
    void aCommitteeThatIsBeingGatheredProposesNothing() {
        var forming = Sittings.committee(new Committee.Status.Forming(), Sittings.LOCAL);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> propose(forming, date(OCTOBER_7), "", EMPTY))
                .withMessageContaining("Constituez");
    }

    private Value.Date date(LocalDate day) {
        return new Value.Date(seminar, day);
    }

    private Decision adopted(LocalDate day, Register register) {
        return ((Decision.Outcome.Adoption) close(votedOn(day, FOR, FOR, FOR, FOR), register))
                .adopted();
    }

    private Decision.Status closed(Decision decision) {
        return ((Decision.Outcome.NoEffect) close(decision, EMPTY)).closed().status();
    }

    private Decision.Outcome close(Decision decision, Register register) {
        return decision.close(committee, register, letters(decision), END);
    }

    /** The first members are there, and vote so on one and the same matter. */
    private Decision.Outcome decidedAtAMeeting(Choice... choices) {
        var there =
                committee.members().stream()
                        .limit(choices.length)
                        .map(it -> Sittings.there(it.id()))
                        .toList();
        var meeting = Sittings.meeting(committee.id(), there);
        var open =
                Decision.propose(
                        UUID.randomUUID(),
                        committee,
                        new Matter(date(OCTOBER_7), "", null, null, ""),
                        new Ballot.AtMeeting(meeting.id()),
                        EMPTY,
                        NOW);
        return votedOn(open, choices)
                .close(committee, EMPTY, new Roll.OfMeeting(meeting, false), END);
    }

    private Tally tally(Decision decision) {
        return Tally.of(committee, letters(decision), decision.votes(), Set.of(), END);
    }

    private static Roll letters(Decision decision) {
        return new Roll.OfLetters(decision.votes().keySet());
    }

    private Decision votedOn(LocalDate day, Choice... choices) {
        return votedOn(proposed(day), choices);
    }

    private Decision votedOn(Decision open, Choice... choices) {
        var votes = new HashMap<UUID, Vote>();
        for (var i = 0; i < choices.length; i++) {
            votes.put(committee.members().get(i).id(), new Vote(choices[i], null));
        }
        return new Decision(
                open.id(),
                open.version(),
                open.committee(),
                open.matter(),
                open.ballot(),
                open.proposedAt(),
                votes,
                open.recused(),
                open.status());
    }

    private Decision proposed(LocalDate day) {
        return proposed(date(day), "", EMPTY);
    }

    private Decision proposed(Value value, String reason, Register register) {
        return propose(committee, value, reason, register);
    }

    private static Decision propose(
            Committee sitting, Value value, String reason, Register register) {
        return Decision.propose(
                UUID.randomUUID(),
                sitting,
                new Matter(value, "", null, null, reason),
                new Ballot.InWriting(END),
                register,
                NOW);
    }

    private static void assertRefused(ThrowingCallable act, DecisionReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
