package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.committee.College.CAE_SUPPORT_TEAM;
import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static coop.cooperer.rencontres.committees.committee.College.TERRITORY_ACTOR;
import static coop.cooperer.rencontres.committees.decision.Choice.ABSTAIN;
import static coop.cooperer.rencontres.committees.decision.Choice.AGAINST;
import static coop.cooperer.rencontres.committees.decision.Choice.FOR;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.committees.committee.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final List<College> COLLEGES = List.of(College.values());
    private static final List<Choice> CHOICES = List.of(Choice.values());

    private final List<Member> members = new ArrayList<>();
    private final Map<UUID, Choice> votes = new HashMap<>();

    @Test
    void halfOfTheMembersAreAQuorum() {
        voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, FOR).absent(TERRITORY_ACTOR);

        assertThat(absent(CAE_SUPPORT_TEAM).tally().reachesQuorum()).isTrue();
    }

    @Test
    void halfOfAnOddNumberIsRoundedUp() {
        voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, FOR).absent(TERRITORY_ACTOR);

        var tally = absent(TERRITORY_ACTOR).absent(CAE_SUPPORT_TEAM).tally();

        assertThat(tally.quorum()).isEqualTo(3);
        assertThat(tally.reachesQuorum()).isFalse();
    }

    @Test
    void withoutTheIssuerThereIsNoQuorum() {
        voted(LOCAL_AUTHORITY, FOR).voted(TERRITORY_ACTOR, FOR).voted(CAE_SUPPORT_TEAM, FOR);

        assertThat(absent(ISSUER).tally().reachesQuorum()).isFalse();
    }

    @Test
    void theIssuerAloneIsNoQuorum() {
        voted(ISSUER, FOR).voted(ISSUER, FOR).voted(ISSUER, FOR);

        var tally =
                absent(LOCAL_AUTHORITY).absent(TERRITORY_ACTOR).absent(CAE_SUPPORT_TEAM).tally();

        assertThat(tally.reachesQuorum()).isFalse();
    }

    @Test
    void whoAbstainsIsPresentAndNotForIt() {
        var tally = voted(ISSUER, ABSTAIN).voted(LOCAL_AUTHORITY, ABSTAIN).tally();

        assertThat(tally.reachesQuorum()).isTrue();
        assertThat(tally.carries()).isFalse();
    }

    @Test
    void oneVoteForAndOneAbstentionCarry() {
        assertThat(voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, ABSTAIN).tally().carries()).isTrue();
    }

    @Test
    void aTieDoesNotCarry() {
        assertThat(voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, AGAINST).tally().carries()).isFalse();
    }

    @Test
    void theVoteOfAFormerMemberIsLeftOut() {
        voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, AGAINST);
        votes.put(UUID.randomUUID(), AGAINST);

        assertThat(tally().count(AGAINST)).isEqualTo(1);
    }

    @RepeatedTest(200)
    void everySeatIsCountedOnceWhateverTheVotes(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var expected = new HashMap<Choice, Integer>();
        for (var seat = random.nextInt(1, 40); seat > 0; seat--) {
            var college = COLLEGES.get(random.nextInt(COLLEGES.size()));
            if (random.nextBoolean()) {
                var choice = CHOICES.get(random.nextInt(CHOICES.size()));
                voted(college, choice);
                expected.merge(choice, 1, Integer::sum);
            } else {
                absent(college);
            }
        }

        var tally = tally();

        for (var choice : CHOICES) {
            assertThat(tally.count(choice)).isEqualTo(expected.getOrDefault(choice, 0));
        }
        assertThat(tally.present()).isEqualTo(votes.size());
        assertThat(2 * tally.quorum()).isBetween(members.size(), members.size() + 1);
    }

    private TallyTest voted(College college, Choice choice) {
        absent(college);
        votes.put(members.getLast().id(), choice);
        return this;
    }

    private TallyTest absent(College college) {
        members.add(
                new Member(
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), college, "Élue"));
        return this;
    }

    private Tally tally() {
        return Tally.of(members, votes);
    }
}
