package coop.cooperer.rencontres.committees.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.committees.committee.Rules;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2021-07-01T09:00:00Z");
    private static final Instant START = NOW.plus(Duration.ofDays(8));
    private static final Meeting.Session LOCAL = new Meeting.Session(false, 1, false);
    private static final Rules WITH_PROXIES = new Rules(50, true, 7);

    private final UUID member = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void aMeetingInThePastIsNotPlanned() {
        assertRefused(
                () -> planned(Mode.REMOTE, NOW.minusSeconds(1)), MeetingReason.MEETING_IN_THE_PAST);
    }

    @Test
    @Acceptance("D72")
    void conveningForTomorrowAsksForAnUrgencyReason() {
        var tomorrow = planned(Mode.REMOTE, NOW.plus(Duration.ofDays(1)));

        assertRefused(
                () -> tomorrow.convene(Rules.USUAL, LOCAL, " ", NOW),
                MeetingReason.URGENCY_REQUIRED);
        assertThat(tomorrow.convene(Rules.USUAL, LOCAL, "Salle perdue", NOW).convocation())
                .contains(new Meeting.Convocation(NOW, "Salle perdue"));
    }

    @Test
    @Acceptance({"R117", "A19"})
    void theFifthNationalSessionAndOneOnSiteAskForAConfirmation() {
        var remote = planned(Mode.REMOTE, START);
        var onSite = planned(Mode.IN_PERSON, START);

        remote.convene(Rules.USUAL, new Meeting.Session(true, 4, false), "", NOW);
        assertRefused(
                () -> remote.convene(Rules.USUAL, new Meeting.Session(true, 5, false), "", NOW),
                MeetingReason.CONFIRMATION_REQUIRED);
        remote.convene(Rules.USUAL, new Meeting.Session(true, 5, true), "", NOW);
        assertRefused(
                () -> onSite.convene(Rules.USUAL, new Meeting.Session(true, 1, false), "", NOW),
                MeetingReason.CONFIRMATION_REQUIRED);
    }

    @Test
    void aChangeAfterTheConvocationIsToldAgain() {
        var convened = convened(Mode.REMOTE);

        var moved = convened.change(plan(Mode.REMOTE, START.plusSeconds(3600)), NOW);

        assertThat(moved.sequence()).isEqualTo(convened.sequence() + 1);
        assertThat(moved.stage()).isEqualTo(Stage.CONVENED);
    }

    @Test
    void guestsAreInvitedToAMeetingThatIsAheadAndToNoOther() {
        var guest = UUID.randomUUID();
        var invited = planned(Mode.REMOTE, START).inviting(guest).inviting(guest);

        assertThat(invited.guests()).containsExactly(guest);
        assertThat(invited.uninviting(guest).guests()).isEmpty();
        assertRefused(
                () -> invited.cancel("Reportée", NOW).inviting(other), MeetingReason.MEETING_OVER);
    }

    @Test
    @Acceptance("D77")
    void aRemoteMeetingIsClosedWithTheConnectionListOrEachConfirmation() {
        var remote = noted(convened(Mode.REMOTE), member, Attendance.REMOTE);

        assertRefused(() -> remote.close(START), MeetingReason.REMOTE_PROOF_MISSING);
        assertThat(remote.confirm(member, START).close(START).stage()).isEqualTo(Stage.HELD);
        assertThat(
                        remote.connected(
                                        new ConnectionList(START, "5e".repeat(32), List.of(member)))
                                .close(START)
                                .stage())
                .isEqualTo(Stage.HELD);
    }

    @Test
    void aMeetingIsNotClosedBeforeItBegins() {
        assertRefused(
                () -> convened(Mode.IN_PERSON).close(START.minusSeconds(1)),
                MeetingReason.MEETING_NOT_BEGUN);
    }

    @Test
    void aProxyCountsWhileItsPrincipalIsAwayAndItsHolderIsThere() {
        var meeting = convened(Mode.IN_PERSON).note(proxy(), WITH_PROXIES);

        assertThat(meeting.proxyOf(member)).isEmpty();
        var represented = noted(meeting, other, Attendance.PRESENT);
        assertThat(represented.proxyOf(member)).contains(other);
        assertThat(noted(represented, other, Attendance.LEFT).proxyOf(member)).isEmpty();
        assertThat(noted(represented, member, Attendance.PRESENT).proxyOf(member)).isEmpty();
    }

    @Test
    void aProxyIsTakenOnlyUnderTheRuleAndNotOfOneWhoIsThere() {
        assertRefused(
                () -> convened(Mode.IN_PERSON).note(proxy(), Rules.USUAL),
                MeetingReason.PROXIES_NOT_ALLOWED);
        assertRefused(
                () ->
                        convened(Mode.IN_PERSON)
                                .note(
                                        new Presence(member, Attendance.PRESENT, other, null, null),
                                        WITH_PROXIES),
                MeetingReason.PROXY_OF_ONE_PRESENT);
    }

    private Presence proxy() {
        return new Presence(member, Attendance.EXCUSED, other, null, null);
    }

    private static Meeting noted(Meeting meeting, UUID who, Attendance attendance) {
        return meeting.note(new Presence(who, attendance, null, null, null), WITH_PROXIES);
    }

    private static Meeting convened(Mode mode) {
        return planned(mode, START).convene(Rules.USUAL, LOCAL, "", NOW);
    }

    private static Meeting planned(Mode mode, Instant start) {
        return Meeting.plan(UUID.randomUUID(), UUID.randomUUID(), plan(mode, start), NOW);
    }

    private static Plan plan(Mode mode, Instant start) {
        return new Plan(
                mode,
                start,
                start.plus(Duration.ofHours(2)),
                null,
                null,
                List.of(new Plan.Item(UUID.randomUUID(), "La date", null)),
                List.of());
    }

    private static void assertRefused(ThrowingCallable act, MeetingReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
