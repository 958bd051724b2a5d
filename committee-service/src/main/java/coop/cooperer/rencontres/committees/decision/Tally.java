package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.committees.committee.Member;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A vote as it was counted when it closed, over the members the committee had at that instant.
 *
 * @param quorum how many members had to vote
 * @param seats every member, by the order of the committee
 */
record Tally(int quorum, List<Seat> seats) {

    /** A member and its vote; without a choice it counts as absent. */
    record Seat(UUID member, UUID organisation, College college, @Nullable Choice choice) {

        boolean voted() {
            return choice != null;
        }
    }

    Tally {
        seats = List.copyOf(seats);
    }

    /** Counts; the vote of somebody who is a member no longer is left out. */
    static Tally of(List<Member> members, Map<UUID, Choice> votes) {
        return new Tally(
                (members.size() + 1) / 2,
                members.stream()
                        .map(
                                it ->
                                        new Seat(
                                                it.id(),
                                                it.organisation(),
                                                it.college(),
                                                votes.get(it.id())))
                        .toList());
    }

    /** Whether half of the members voted, the issuer and another college among them (D74). */
    boolean reachesQuorum() {
        var colleges =
                seats.stream().filter(Seat::voted).map(Seat::college).collect(Collectors.toSet());
        return present() >= quorum && colleges.contains(College.ISSUER) && colleges.size() > 1;
    }

    /** Whether those present are for it rather than against it (D75). */
    boolean carries() {
        return count(Choice.FOR) > count(Choice.AGAINST);
    }

    /** How many members voted. */
    int present() {
        return Math.toIntExact(seats.stream().filter(Seat::voted).count());
    }

    /** How many members chose this. */
    int count(Choice choice) {
        return Math.toIntExact(seats.stream().filter(it -> it.choice() == choice).count());
    }
}
