package coop.cooperer.rencontres.seminars.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationOpened;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarDateProposed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarHeld;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarPostponed;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Seminar.DateDecision;
import coop.cooperer.rencontres.seminars.seminar.Seminar.ProgrammeDecision;
import coop.cooperer.rencontres.seminars.series.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeminarTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Window SECOND_HALF =
            new Window(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 12, 31));
    private static final LocalDate SEVENTH = LocalDate.of(2021, 10, 7);
    private static final LocalDate EIGHTH = LocalDate.of(2021, 10, 8);
    private static final DateDecision DATED = new DateDecision(SEVENTH, UUID.randomUUID());
    private static final DateDecision DATED_ANEW = new DateDecision(EIGHTH, UUID.randomUUID());
    private static final ProgrammeDecision ADOPTED = new ProgrammeDecision(1, UUID.randomUUID());
    private static final ProgrammeDecision ADOPTED_ANEW =
            new ProgrammeDecision(2, UUID.randomUUID());

    @Test
    void theHolderGivesItsCommitteeDaysToChooseFrom() {
        var change = ready().propose(List.of(EIGHTH, SEVENTH), SECOND_HALF);

        assertThat(change.next().status())
                .isEqualTo(new SeminarStatus.DateProposed(List.of(SEVENTH, EIGHTH)));
        assertThat(change.fact()).contains(new SeminarDateProposed(ID, List.of(EIGHTH, SEVENTH)));
    }

    @Test
    void moreDaysAreAddedToThoseProposed() {
        var proposed = ready().propose(List.of(SEVENTH), SECOND_HALF).next();

        var change = proposed.propose(List.of(EIGHTH), SECOND_HALF);

        assertThat(change.next().proposedDates()).containsExactly(SEVENTH, EIGHTH);
        assertThat(change.fact()).contains(new SeminarDateProposed(ID, List.of(EIGHTH)));
    }

    @Test
    void aDayIsProposedOnce() {
        var proposed = ready().propose(List.of(SEVENTH), SECOND_HALF).next();

        refuses(SeminarReason.DATE_ALREADY_PROPOSED, () -> propose(proposed, SEVENTH));
        refuses(SeminarReason.DATE_ALREADY_PROPOSED, () -> propose(ready(), EIGHTH, EIGHTH));
    }

    @Test
    void aDayOutsideTheWindowIsRefusedByItsName() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> propose(ready(), LocalDate.of(2021, 6, 30)))
                .extracting(Refusal::reason, Refusal::detail)
                .containsExactly(
                        SeminarReason.DATE_OUTSIDE_WINDOW,
                        "Le 30 juin 2021 est hors du deuxième semestre 2021.");
        refuses(
                SeminarReason.DATE_OUTSIDE_WINDOW,
                () -> propose(ready(), LocalDate.of(2022, 1, 1)));
    }

    @Test
    void nobodyProposesBeforeThereIsAHolder() {
        refuses(
                SeminarReason.NO_HOLDER_YET,
                () -> propose(planned().constituted(UUID.randomUUID()), SEVENTH));
    }

    @Test
    void nobodyProposesBeforeTheCommitteeIsConstituted() {
        refuses(
                SeminarReason.COMMITTEE_NOT_CONSTITUTED,
                () -> propose(planned().assigned(UUID.randomUUID()), SEVENTH));
    }

    @Test
    void onceTheCommitteeHasChosenNobodyProposes() {
        refuses(SeminarReason.DATE_ALREADY_VALIDATED, () -> propose(dated(), EIGHTH));
        refuses(SeminarReason.DATE_ALREADY_VALIDATED, () -> propose(open(), EIGHTH));
    }

    @Test
    void theCommitteeMayChooseADayThatNobodyProposed() {
        var change = planned().fix(DATED);

        assertThat(change.next().date()).contains(DATED);
        assertThat(change.fact()).isEmpty();
    }

    @Test
    void anAdoptedProgrammeOpensRegistration() {
        var change = dated().publish(ADOPTED);

        assertThat(change.next().status()).isEqualTo(new SeminarStatus.RegistrationOpen(DATED));
        assertThat(change.next().programme()).contains(ADOPTED);
        assertThat(change.fact()).contains(new RegistrationOpened(ID));
    }

    @Test
    void aProgrammeHeardBeforeTheDayWaitsForIt() {
        var early = planned().publish(ADOPTED);

        var change = early.next().fix(DATED);

        assertThat(early.fact()).isEmpty();
        assertThat(change.next().status()).isEqualTo(new SeminarStatus.RegistrationOpen(DATED));
        assertThat(change.fact()).contains(new RegistrationOpened(ID));
    }

    @Test
    void aLaterProgrammeTakesThePlaceOfTheFormerAndOpensNothingAnew() {
        var change = open().publish(ADOPTED_ANEW);

        assertThat(change.next().programme()).contains(ADOPTED_ANEW);
        assertThat(change.fact()).isEmpty();
    }

    @Test
    void aSupersededDayIsOpenAgainAndClosesRegistration() {
        var next = open().reopen(DecisionKind.DATE, DATED.decision());

        assertThat(next.status()).isEqualTo(new SeminarStatus.Planned());
        assertThat(next.programme()).contains(ADOPTED);
        refuses(SeminarReason.REGISTRATION_NOT_OPEN, next::requireOpen);
    }

    @Test
    void theDayThatTookThePlaceOfAnotherOpensRegistrationAgain() {
        var reopened = open().reopen(DecisionKind.DATE, DATED.decision());

        var change = reopened.fix(DATED_ANEW);

        assertThat(change.next().status())
                .isEqualTo(new SeminarStatus.RegistrationOpen(DATED_ANEW));
        assertThat(change.fact()).contains(new RegistrationOpened(ID));
    }

    @Test
    void aDecisionThatWasReplacedAlreadyTakesNothingAway() {
        var moved = open().fix(DATED_ANEW).next();

        assertThat(moved.reopen(DecisionKind.DATE, DATED.decision())).isEqualTo(moved);
        assertThat(moved.reopen(DecisionKind.PROGRAMME, DATED.decision())).isEqualTo(moved);
    }

    @Test
    void aSupersededProgrammeClosesRegistrationAndKeepsTheDay() {
        var next = open().reopen(DecisionKind.PROGRAMME, ADOPTED.decision());

        assertThat(next.status()).isEqualTo(new SeminarStatus.DateValidated(DATED));
        assertThat(next.programme()).isEmpty();
    }

    @Test
    void aCancelledSeminarHearsNoDecision() {
        var cancelled = dated().cancelled().next();

        assertThat(cancelled.fix(DATED_ANEW).next()).isEqualTo(cancelled);
        assertThat(cancelled.publish(ADOPTED).next()).isEqualTo(cancelled);
        refuses(SeminarReason.SEMINAR_CANCELLED, () -> propose(cancelled, SEVENTH));
    }

    @Test
    void nobodyRegistersBeforeTheProgrammeIsAdopted() {
        refuses(SeminarReason.REGISTRATION_NOT_OPEN, () -> dated().requireOpen());
    }

    @Test
    void aPostponedSeminarReturnsItsDateToTheCommittee() {
        var change = open().postponed();

        assertThat(change.fact()).contains(new SeminarPostponed(ID));
        assertThat(change.next().date()).isEmpty();
        assertThat(change.next().fix(DATED_ANEW).next().status())
                .isEqualTo(new SeminarStatus.RegistrationOpen(DATED_ANEW));
    }

    @Test
    void aSeminarIsHeldOnItsDayNotBefore() {
        refuses(SeminarReason.NOT_NOW, () -> open().held(DATED.date().minusDays(1)));

        assertThat(open().held(DATED.date()).fact()).contains(new SeminarHeld(ID));
    }

    @Test
    void whoComesFirstIsWrittenBeforeAnybodyMayRegister() {
        refuses(SeminarReason.SEATING_IS_FIXED, () -> open().under(SeatingRules.NONE));
    }

    @Test
    void aProgrammeNeedsADay() {
        refuses(SeminarReason.DATE_NOT_VALIDATED, () -> ready().requireDate());
    }

    private static Seminar planned() {
        return new Seminar(
                ID,
                0,
                Optional.of(
                        new Plan(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "MIGRANTS",
                                Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SeatsTest.free(40),
                new SeminarStatus.Planned());
    }

    private static Seminar ready() {
        return planned().assigned(UUID.randomUUID()).constituted(UUID.randomUUID());
    }

    private static Seminar dated() {
        return ready().fix(DATED).next();
    }

    private static Seminar open() {
        return dated().publish(ADOPTED).next();
    }

    private static void propose(Seminar seminar, LocalDate... days) {
        seminar.propose(List.of(days), SECOND_HALF);
    }

    private static void refuses(
            SeminarReason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
