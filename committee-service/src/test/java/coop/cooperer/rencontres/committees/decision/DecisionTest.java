package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.decision.Choice.ABSTAIN;
import static coop.cooperer.rencontres.committees.decision.Choice.AGAINST;
import static coop.cooperer.rencontres.committees.decision.Choice.FOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Member;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Instant NOW = Instant.parse("2021-07-01T09:00:00Z");
    private static final LocalDate OCTOBER_7 = LocalDate.of(2021, 10, 7);
    private static final LocalDate OCTOBER_14 = LocalDate.of(2021, 10, 14);
    private static final Value.Programme PROGRAMME = new Value.Programme(2, "5e".repeat(32));
    private static final Register EMPTY = new Register(0, List.of());

    private final Committee committee =
            committee(new Committee.Status.Constituted(NOW), College.values());

    @Test
    void anAdoptedDateIsAnnouncedWithItsNumberAndItsCount() {
        var decision = votedOn(OCTOBER_7, FOR, FOR, AGAINST, ABSTAIN);

        var adoption = (Decision.Outcome.Adoption) decision.close(committee, EMPTY, NOW);

        assertThat(adoption.adopted().status())
                .isEqualTo(
                        new Decision.Status.Adopted(
                                1, NOW, Tally.of(committee.members(), decision.votes())));
        assertThat(adoption.facts())
                .containsExactly(
                        new SeminarDateValidated(committee.seminar(), OCTOBER_7, decision.id()));
    }

    @Test
    void aMajorityAgainstItRefuses() {
        var decision = votedOn(OCTOBER_7, FOR, AGAINST, AGAINST, ABSTAIN);

        assertThat(decision.close(committee, EMPTY, NOW))
                .isInstanceOf(Decision.Outcome.Rejection.class);
    }

    @Test
    void withoutQuorumTheVoteStaysOpen() {
        var decision = proposed(OCTOBER_7).cast(member(College.ISSUER), FOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> decision.close(committee, EMPTY, NOW))
                .withMessageContaining("1 sur 4")
                .extracting(Refusal::reason)
                .isEqualTo(DecisionReason.QUORUM_NOT_REACHED);
    }

    @Test
    void theLastVoteOfAMemberCounts() {
        var decision = votedOn(OCTOBER_7, AGAINST, AGAINST, AGAINST, AGAINST);

        var changed =
                decision.cast(member(College.ISSUER), FOR)
                        .cast(member(College.LOCAL_AUTHORITY), FOR)
                        .cast(member(College.TERRITORY_ACTOR), FOR);

        assertThat(changed.close(committee, EMPTY, NOW))
                .isInstanceOf(Decision.Outcome.Adoption.class);
    }

    @Test
    void whatWasDecidedIsVotedOnNoMore() {
        var adopted = adopted(OCTOBER_7, EMPTY);

        assertRefused(
                () -> adopted.cast(member(College.ISSUER), AGAINST), DecisionReason.VOTE_CLOSED);
        assertRefused(() -> adopted.close(committee, EMPTY, NOW), DecisionReason.VOTE_CLOSED);
    }

    @Test
    void theProgrammeIsDecidedOnAfterTheDate() {
        assertRefused(() -> proposed(PROGRAMME, EMPTY), DecisionReason.DATE_NOT_VALIDATED);

        var dated = new Register(1, List.of(adopted(OCTOBER_7, EMPTY)));
        var decision = votedOn(proposed(PROGRAMME, dated), FOR, FOR, FOR, FOR);
        var adoption = (Decision.Outcome.Adoption) decision.close(committee, dated, NOW);

        assertThat(adoption.facts())
                .containsExactly(
                        new ProgrammeValidated(
                                committee.seminar(), 2, PROGRAMME.hash(), decision.id()));
    }

    @Test
    void aLaterDateTakesThePlaceOfTheFormerOneWhichEndsFirst() {
        var former = adopted(OCTOBER_7, EMPTY);
        var register = new Register(1, List.of(former));
        var later = votedOn(OCTOBER_14, FOR, FOR, FOR, FOR);

        var adoption = (Decision.Outcome.Adoption) later.close(committee, register, NOW);

        assertThat(adoption.superseded())
                .map(Decision::status)
                .contains(
                        new Decision.Status.Superseded(
                                1, NOW, Tally.of(committee.members(), former.votes()), later.id()));
        assertThat(adoption.facts())
                .containsExactly(
                        new DecisionSuperseded(
                                committee.seminar(), former.id(), later.id(), DecisionKind.DATE),
                        new SeminarDateValidated(committee.seminar(), OCTOBER_14, later.id()));
    }

    @Test
    void aRefusedDateLeavesTheFormerOneInForce() {
        var register = new Register(1, List.of(adopted(OCTOBER_7, EMPTY)));
        var later = votedOn(OCTOBER_14, AGAINST, AGAINST, AGAINST, AGAINST);

        assertThat(later.close(committee, register, NOW))
                .isInstanceOf(Decision.Outcome.Rejection.class);
    }

    @Test
    void aCommitteeThatLacksACollegeNeitherProposesNorCloses() {
        var suspended =
                committee(
                        new Committee.Status.Constituted(NOW),
                        College.ISSUER,
                        College.LOCAL_AUTHORITY,
                        College.TERRITORY_ACTOR);
        var open = votedOn(OCTOBER_7, FOR, FOR, FOR, FOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> proposed(suspended, new Value.Date(OCTOBER_7), EMPTY))
                .withMessageContaining("CAE");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> open.close(suspended, EMPTY, NOW))
                .withMessageContaining("CAE");
    }

    @Test
    void aCommitteeThatIsBeingGatheredProposesNothing() {
        var forming = committee(new Committee.Status.Forming(), College.values());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> proposed(forming, new Value.Date(OCTOBER_7), EMPTY))
                .withMessageContaining("Constituez");
    }

    private Decision adopted(LocalDate day, Register register) {
        var outcome = votedOn(day, FOR, FOR, FOR, FOR).close(committee, register, NOW);
        return ((Decision.Outcome.Adoption) outcome).adopted();
    }

    private Decision votedOn(LocalDate day, Choice... choices) {
        return votedOn(proposed(day), choices);
    }

    private Decision votedOn(Decision decision, Choice... choices) {
        var voted = decision;
        for (var i = 0; i < choices.length; i++) {
            voted = voted.cast(committee.members().get(i).id(), choices[i]);
        }
        return voted;
    }

    private Decision proposed(LocalDate day) {
        return proposed(new Value.Date(day), EMPTY);
    }

    private Decision proposed(Value value, Register register) {
        return proposed(committee, value, register);
    }

    private static Decision proposed(Committee sitting, Value value, Register register) {
        return Decision.propose(UUID.randomUUID(), sitting, value, register, NOW);
    }

    private UUID member(College college) {
        return committee.members().stream()
                .filter(it -> it.college() == college)
                .map(Member::id)
                .findFirst()
                .orElseThrow();
    }

    private static Committee committee(Committee.Status status, College... colleges) {
        return new Committee(
                UUID.randomUUID(),
                0,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Arrays.stream(colleges).map(DecisionTest::seat).toList(),
                status);
    }

    private static Member seat(College college) {
        return new Member(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), college, "Élue");
    }

    private static void assertRefused(ThrowingCallable act, DecisionReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
