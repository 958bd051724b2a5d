package coop.cooperer.rencontres.committees.committee;

import static coop.cooperer.rencontres.committees.committee.College.CAE_SUPPORT_TEAM;
import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static coop.cooperer.rencontres.committees.committee.College.TERRITORY_ACTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitteeTest {

    private static final Instant NOW = Instant.parse("2021-06-14T09:00:00Z");

    private final UUID holder = UUID.randomUUID();

    @Test
    void fourCollegesMakeACommitteeThatMayDecide() {
        var full = with(College.values());

        var constitution = full.constitute(NOW);

        assertThat(constitution.next().status()).isEqualTo(new Committee.Status.Constituted(NOW));
        assertThat(constitution.fact())
                .isEqualTo(new LocalCommitteeConstituted(full.seminar(), full.id()));
        assertThatCode(constitution.next()::requireAbleToDecide).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void theConstitutionNamesTheCollegeThatIsMissing(College missing) {
        var incomplete = without(missing, with(College.values()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> incomplete.constitute(NOW))
                .withMessageContaining(missing.label())
                .extracting(Refusal::reason)
                .isEqualTo(CommitteeReason.COLLEGE_MISSING);
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
                with(College.values())::requireAbleToDecide,
                CommitteeReason.COMMITTEE_NOT_CONSTITUTED);
    }

    @Test
    void aCommitteeIsConstitutedOnce() {
        var constituted = with(College.values()).constitute(NOW).next();

        assertRefused(
                () -> constituted.constitute(NOW), CommitteeReason.COMMITTEE_ALREADY_CONSTITUTED);
    }

    @Test
    void theLastMemberOfACollegeSuspendsTheDecisionsUntilItIsReplaced() {
        var suspended = without(ISSUER, with(College.values()).constitute(NOW).next());

        assertRefused(suspended::requireAbleToDecide, CommitteeReason.COLLEGE_MISSING);
        assertThatCode(suspended.with(member(ISSUER))::requireAbleToDecide)
                .doesNotThrowAnyException();
    }

    @Test
    void oneOfTwoMembersOfACollegeMayLeave() {
        var constituted =
                with(LOCAL_AUTHORITY, LOCAL_AUTHORITY, TERRITORY_ACTOR, CAE_SUPPORT_TEAM, ISSUER)
                        .constitute(NOW)
                        .next();

        assertThatCode(without(LOCAL_AUTHORITY, constituted)::requireAbleToDecide)
                .doesNotThrowAnyException();
    }

    @Test
    void aPersonHasOneSeat() {
        var seated = member(LOCAL_AUTHORITY);
        var again =
                new Member(
                        UUID.randomUUID(), seated.person(), seated.organisation(), ISSUER, "Élue");

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

    private Committee with(College... colleges) {
        var committee =
                Committee.prepare(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), holder);
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
        return new Member(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), college, "Élue");
    }

    private static void assertRefused(ThrowingCallable act, CommitteeReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(act)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }
}
