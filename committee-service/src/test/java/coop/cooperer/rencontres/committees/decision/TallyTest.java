package coop.cooperer.rencontres.committees.decision;

import static coop.cooperer.rencontres.committees.committee.College.CAE_SUPPORT_TEAM;
import static coop.cooperer.rencontres.committees.committee.College.ISSUER;
import static coop.cooperer.rencontres.committees.committee.College.LOCAL_AUTHORITY;
import static coop.cooperer.rencontres.committees.committee.College.TERRITORY_ACTOR;
import static coop.cooperer.rencontres.committees.decision.Choice.ABSTAIN;
import static coop.cooperer.rencontres.committees.decision.Choice.AGAINST;
import static coop.cooperer.rencontres.committees.decision.Choice.FOR;
import static coop.cooperer.rencontres.committees.decision.Sittings.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Member;
import coop.cooperer.rencontres.committees.committee.Rules;
import coop.cooperer.rencontres.committees.meeting.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final List<College> COLLEGES = List.of(Sittings.LOCAL);
    private static final List<Choice> CHOICES = List.of(Choice.values());

    private final List<Member> members = new ArrayList<>();
    private final Map<UUID, Vote> votes = new HashMap<>();
    private final Set<UUID> recused = new HashSet<>();
    private Optional<UUID> chair = Optional.empty();

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
        assertThat(tally.basis()).isEmpty();
    }

    @Test
    void nobodyAgainstItIsAConsensus() {
        assertThat(voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, ABSTAIN).tally().basis())
                .contains(Tally.Basis.CONSENSUS);
    }

    @Test
    void moreForThanAgainstIsAMajority() {
        voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, FOR);

        assertThat(voted(TERRITORY_ACTOR, AGAINST).tally().basis()).contains(Tally.Basis.MAJORITY);
    }

    @Test
    void withoutAChairATieDoesNotCarry() {
        assertThat(voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, AGAINST).tally().basis()).isEmpty();
    }

    @Test
    void theChairDecidesATieByItsOwnVote() {
        voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, AGAINST);

        chair = Optional.of(members.getFirst().id());
        assertThat(tally().basis()).contains(Tally.Basis.CHAIR);

        chair = Optional.of(members.getLast().id());
        assertThat(tally().basis()).isEmpty();
    }

    @Test
    void theVoteOfAFormerMemberIsLeftOut() {
        voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, AGAINST);
        votes.put(UUID.randomUUID(), new Vote(AGAINST, null));

        assertThat(tally().count(AGAINST)).isEqualTo(1);
    }

    @Test
    void aRecusedMemberNeitherVotesNorCountsAsPresent() {
        voted(ISSUER, FOR).voted(LOCAL_AUTHORITY, AGAINST);
        recused.add(members.getLast().id());

        assertThat(tally().count(AGAINST)).isZero();
        assertThat(tally().present()).isEqualTo(1);
    }

    @RepeatedTest(200)
    void inWritingEverySeatIsCountedOnceWhateverTheVotes(RepetitionInfo seed) {
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

    /** Arrivals, departures, proxies and votes in any order, against a plain recount. */
    @RepeatedTest(500)
    void atAMeetingOnlyWhoIsThereAtTheClosingCountsWhateverCameBefore(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var proxiesAllowed = random.nextBoolean();
        for (var seat = random.nextInt(2, 15); seat > 0; seat--) {
            absent(COLLEGES.get(random.nextInt(COLLEGES.size())));
        }
        var there = new HashSet<UUID>();
        var proxyOf = new HashMap<UUID, UUID>();
        for (var step = random.nextInt(80); step > 0; step--) {
            var one = anybody(random);
            var other = anybody(random);
            switch (random.nextInt(5)) {
                case 0 -> there.add(one);
                case 1 -> there.remove(one);
                case 2 -> proxyOf.put(one, other);
                case 3 -> votes.put(one, new Vote(choice(random), null));
                default -> votes.put(one, new Vote(choice(random), other));
            }
        }
        if (random.nextInt(4) == 0) {
            recused.add(anybody(random));
        }

        var tally = atMeeting(there, proxyOf, proxiesAllowed);

        var present = 0;
        var counted = new HashMap<Choice, Integer>();
        for (var member : members) {
            var id = member.id();
            var proxy = proxyOf.get(id);
            var represented =
                    proxiesAllowed && !there.contains(id) && proxy != null && there.contains(proxy);
            if (recused.contains(id) || !(there.contains(id) || represented)) {
                continue;
            }
            present++;
            var vote = votes.get(id);
            var voter = there.contains(id) ? null : proxy;
            if (vote != null && java.util.Objects.equals(vote.proxy(), voter)) {
                counted.merge(vote.choice(), 1, Integer::sum);
            }
        }
        assertThat(tally.present()).isEqualTo(present);
        for (var choice : CHOICES) {
            assertThat(tally.count(choice)).isEqualTo(counted.getOrDefault(choice, 0));
        }
    }

    private UUID anybody(Random random) {
        return members.get(random.nextInt(members.size())).id();
    }

    private static Choice choice(Random random) {
        return CHOICES.get(random.nextInt(CHOICES.size()));
    }

    private Tally atMeeting(Set<UUID> there, Map<UUID, UUID> proxyOf, boolean proxies) {
        var committee = committee();
        var presences = new ArrayList<Presence>();
        for (var member : members) {
            var id = member.id();
            if (there.contains(id)) {
                presences.add(Sittings.there(id));
            } else if (proxyOf.containsKey(id)) {
                presences.add(
                        Sittings.represented(
                                id, java.util.Objects.requireNonNull(proxyOf.get(id))));
            }
        }
        return Tally.of(
                committee,
                new Roll.OfMeeting(Sittings.meeting(committee.id(), presences), proxies),
                votes,
                recused,
                NOW);
    }

    private TallyTest voted(College college, Choice choice) {
        absent(college);
        votes.put(members.getLast().id(), new Vote(choice, null));
        return this;
    }

    private TallyTest absent(College college) {
        members.add(Sittings.seat(college));
        return this;
    }

    private Tally tally() {
        return Tally.of(committee(), new Roll.OfLetters(votes.keySet()), votes, recused, NOW);
    }

    private Committee committee() {
        return Sittings.committee(
                new Committee.Status.Constituted(NOW), Rules.USUAL, chair, members);
    }
}
