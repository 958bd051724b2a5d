package coop.cooperer.rencontres.committees.committee;

import static coop.cooperer.rencontres.committees.committee.College.CAE_SUPPORT_TEAM;
import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static coop.cooperer.rencontres.committees.committee.College.TERRITORY_ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.platform.testkit.Acceptance;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitteeTest {

    private static final Instant NOW = Instant.parse("2021-06-14T09:00:00Z");

    private static final College[] LOCAL = {
        LOCAL_AUTHORITY, TERRITORY_ACTOR, CAE_SUPPORT_TEAM, ISSUER
    };

    private final UUID holder = UUID.randomUUID();
    private final UUID seminar = UUID.randomUUID();

    @Test
    void fourCollegesMakeACommitteeThatMayDecide() {
        var full = with(LOCAL);

        var constitution = full.constitute(NOW);

        assertThat(constitution.next().status()).isEqualTo(new Committee.Status.Constituted(NOW));
        assertThat(constitution.fact()).contains(new LocalCommitteeConstituted(seminar, full.id()));
        assertThatCode(() -> constitution.next().requireAbleToDecide(NOW))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = "SELECTED_STRUCTURE", mode = EnumSource.Mode.EXCLUDE)
    @Acceptance({"R104", "R105", "R106", "R107"})
    void theConstitutionNamesTheCollegeThatIsMissing(College missing) {
        var incomplete = without(missing, with(LOCAL));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> incomplete.constitute(NOW))
                .withMessageContaining(missing.label())
                .extracting(Refusal::reason)
                .isEqualTo(CommitteeReason.COLLEGE_MISSING);
    }

    @Test
    @Acceptance("A27")
    void thereAreFourCollegesAndTheSupportTeamOfTheIssuerMayHoldItsSeat() {
        var supporter =
                new Member(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        ISSUER,
                        "Équipe d’appui de l’émetteur",
                        Mandate.OPEN);
        var full = with(LOCAL_AUTHORITY, TERRITORY_ACTOR, CAE_SUPPORT_TEAM).with(supporter);

        assertThat(full.scope().colleges()).containsExactlyInAnyOrder(LOCAL);
        assertThat(full.constitute(NOW).next().status())
                .isEqualTo(new Committee.Status.Constituted(NOW));
    }

    @Test
    void everyMissingCollegeIsNamed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with(LOCAL_AUTHORITY, ISSUER).constitute(NOW))
                .withMessageContaining("acteurs du territoire, équipe d’appui de la CAE");
    }

    @Test
    void aCommitteeThatIsBeingGatheredDecidesNothing() {
        assertRefused(
                () -> with(LOCAL).requireAbleToDecide(NOW),
                CommitteeReason.COMMITTEE_NOT_CONSTITUTED);
    }

    @Test
    void aCommitteeIsConstitutedOnce() {
        var constituted = with(LOCAL).constitute(NOW).next();

        assertRefused(
                () -> constituted.constitute(NOW), CommitteeReason.COMMITTEE_ALREADY_CONSTITUTED);
    }

    @Test
    void theLastMemberOfACollegeSuspendsTheDecisionsUntilItIsReplaced() {
        var suspended = without(ISSUER, with(LOCAL).constitute(NOW).next());

        assertRefused(() -> suspended.requireAbleToDecide(NOW), CommitteeReason.COLLEGE_MISSING);
        assertThat(suspended.isSuspended(NOW)).isTrue();
        assertThatCode(() -> suspended.with(member(ISSUER)).requireAbleToDecide(NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void oneOfTwoMembersOfACollegeMayLeave() {
        var constituted =
                with(LOCAL_AUTHORITY, LOCAL_AUTHORITY, TERRITORY_ACTOR, CAE_SUPPORT_TEAM, ISSUER)
                        .constitute(NOW)
                        .next();

        assertThatCode(() -> without(LOCAL_AUTHORITY, constituted).requireAbleToDecide(NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void aPersonHasOneSeat() {
        var seated = member(LOCAL_AUTHORITY);
        var again =
                new Member(
                        UUID.randomUUID(),
                        seated.person(),
                        seated.organisation(),
                        ISSUER,
                        "Élue",
                        Mandate.OPEN);

        assertRefused(() -> with().with(seated).with(again), CommitteeReason.ALREADY_MEMBER);
    }

    @Test
    void theHolderAndTheIssuerRunTheCommitteeAndNobodyElse() {
        var committee = with();

        committee.requireRunBy(new Asker(UUID.randomUUID(), Set.of(holder), false, false));
        committee.requireRunBy(new Asker(UUID.randomUUID(), Set.of(), true, true));
        assertRefused(
                () ->
                        committee.requireRunBy(
                                new Asker(
                                        UUID.randomUUID(), Set.of(UUID.randomUUID()), true, false)),
                CommitteeReason.NOT_COMMITTEE_HOLDER);
    }

    @Test
    void theEndOfTheOnlyMandateOfACollegeSuspendsTheDecisions() {
        var lastDay = LocalDate.ofInstant(NOW, ZoneId.of("Europe/Paris"));
        var constituted =
                with(LOCAL_AUTHORITY, TERRITORY_ACTOR, CAE_SUPPORT_TEAM)
                        .with(member(ISSUER, new Mandate(null, lastDay)))
                        .constitute(NOW)
                        .next();

        assertThat(constituted.isSuspended(NOW)).isFalse();
        assertThat(constituted.isSuspended(NOW.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void theNationalCommitteeIsRunByTheIssuerAloneAndNeedsAHolder() {
        var national =
                Committee.prepare(
                                UUID.randomUUID(),
                                new Scope.National(Set.of(holder)),
                                UUID.randomUUID())
                        .with(member(ISSUER));

        assertRefused(
                () ->
                        national.requireRunBy(
                                new Asker(UUID.randomUUID(), Set.of(holder), false, false)),
                CommitteeReason.NOT_COMMITTEE_HOLDER);
        assertRefused(() -> national.constitute(NOW), CommitteeReason.COLLEGE_MISSING);
        assertThat(national.with(member(College.SELECTED_STRUCTURE)).constitute(NOW).fact())
                .isEmpty();
    }

    @Test
    void theRulesAreThoseOfTheConstitution() {
        var agreed = with(LOCAL).under(new Rules(75, true, 3)).constitute(NOW).next();

        assertThat(agreed.rules().quorumOf(5)).isEqualTo(4);
        assertRefused(
                () -> agreed.under(Rules.USUAL), CommitteeReason.COMMITTEE_ALREADY_CONSTITUTED);
    }

    @Test
    @Acceptance("A28")
    void theMembersNameTheChairAtTheConstitutionAndTheHolderNoLongerDoes() {
        var preparing = new Asker(UUID.randomUUID(), Set.of(holder), false, false);
        var full = with(LOCAL);
        var named = full.members().get(0);
        var proposed = full.members().get(1);
        full.requireChairNamedBy(preparing);

        var constituted =
                naming(full.chairedBy(proposed), named, named, proposed, named)
                        .constitute(NOW)
                        .next();

        assertThat(constituted.chair()).contains(named.id());
        assertRefused(
                () -> constituted.requireChairNamedBy(preparing),
                CommitteeReason.NOT_COMMITTEE_CHAIR);
        constituted.requireChairNamedBy(new Asker(named.person(), Set.of(), false, false));
    }

    @Test
    void twoSeatsNamedEquallyOftenSettleNothing() {
        var full = with(LOCAL);
        var one = full.members().get(0);
        var other = full.members().get(1);

        var divided = naming(full, one, other, one, other);

        assertThat(divided.constitute(NOW).next().chair()).isEmpty();
        assertThat(divided.chairedBy(other).constitute(NOW).next().chair()).contains(other.id());
    }

    @Test
    void onlyMembersNameTheChairAndOnlyBeforeTheConstitution() {
        var full = with(LOCAL);
        var seat = full.members().getFirst();

        assertRefused(
                () -> full.nominating(UUID.randomUUID(), seat.id(), NOW),
                CommitteeReason.NOT_COMMITTEE_MEMBER);
        assertRefused(
                () -> full.nominating(seat.person(), UUID.randomUUID(), NOW),
                CommitteeReason.UNKNOWN_MEMBER);
        assertRefused(
                () -> full.constitute(NOW).next().nominating(seat.person(), seat.id(), NOW),
                CommitteeReason.COMMITTEE_ALREADY_CONSTITUTED);
    }

    @Test
    void whoLeavesTakesItsWordAlongAndIsNamedNoMore() {
        var full = with(LOCAL);
        var leaving = full.members().get(0);
        var staying = full.members().get(1);

        var left = naming(full, staying, leaving, leaving, staying).without(leaving);

        assertThat(left.nominationsOf(leaving.id())).isZero();
        assertThat(left.nominationsOf(staying.id())).isEqualTo(1);
    }

    /** Each member in its turn names one of these seats. */
    private static Committee naming(Committee committee, Member... named) {
        for (var turn = 0; turn < named.length; turn++) {
            var by = committee.members().get(turn).person();
            committee = committee.nominating(by, named[turn].id(), NOW);
        }
        return committee;
    }

    private Committee with(College... colleges) {
        var committee =
                Committee.prepare(
                        UUID.randomUUID(), new Scope.Local(seminar, holder), UUID.randomUUID());
        for (var college : colleges) {
            committee = committee.with(member(college));
        }
        return committee;
    }

    private static Committee without(College college, Committee committee) {
        return committee.without(
                committee.members().stream()
                        .filter(it -> it.college() == college)
                        .findFirst()
                        .orElseThrow());
    }

    private static Member member(College college) {
        return member(college, Mandate.OPEN);
    }

    private static Member member(College college, Mandate mandate) {
        return new Member(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), college, "Élue", mandate);
    }

    private static void assertRefused(ThrowingCallable act, CommitteeReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
