package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.committee.College;
import coop.cooperer.rencontres.committees.committee.Committee;
import coop.cooperer.rencontres.committees.committee.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A vote as it was counted when it closed, over the members the committee had at that instant.
 *
 * @param quorum how many members had to be there
 * @param seats every member, by the order of the committee
 * @param chair the seat that settles a tie, if there was one
 */
record Tally(int quorum, List<Seat> seats, @Nullable UUID chair) {

    /**
     * A member, how it stood and what it chose.
     *
     * @param proxy who spoke for it, if somebody did
     */
    record Seat(
            UUID member,
            UUID organisation,
            College college,
            @Nullable Choice choice,
            Standing standing,
            @Nullable UUID proxy) {

        // A count of before there were meetings says how a member stood by its vote alone.
        Seat {
            standing =
                    Objects.requireNonNullElse(
                            standing, choice == null ? Standing.ABSENT : Standing.PRESENT);
        }

        boolean counts() {
            return standing == Standing.PRESENT || standing == Standing.BY_PROXY;
        }
    }

    /** On what a matter was adopted (D75). */
    enum Basis {
        /** Nobody was against it. */
        CONSENSUS,
        /** More were for it than against it. */
        MAJORITY,
        /** As many for as against; the chair was for it. */
        CHAIR
    }

    Tally {
        seats = List.copyOf(seats);
    }

    /**
     * Counts, over those whose mandate runs and who are there now: the vote of somebody who has
     * left, of a proxy whose principal has come, or of a recused member is left out.
     */
    static Tally of(
            Committee committee, Roll roll, Map<UUID, Vote> votes, Set<UUID> recused, Instant now) {
        var sitting = committee.sitting(now);
        return new Tally(
                committee.rules().quorumOf(sitting.size()),
                sitting.stream()
                        .map(
                                it ->
                                        recused.contains(it.id())
                                                ? seat(it, Standing.RECUSED, null, null)
                                                : seat(it, roll, votes.get(it.id())))
                        .toList(),
                committee.chair().orElse(null));
    }

    /** Whether enough members are there, the issuer and another college among them (D74). */
    boolean reachesQuorum() {
        var colleges =
                seats.stream().filter(Seat::counts).map(Seat::college).collect(Collectors.toSet());
        return present() >= quorum && colleges.contains(College.ISSUER) && colleges.size() > 1;
    }

    /** On what the matter is adopted; on nothing if it is not. */
    Optional<Basis> basis() {
        var wanted = count(Choice.FOR);
        var unwanted = count(Choice.AGAINST);
        if (wanted > unwanted) {
            return Optional.of(unwanted == 0 ? Basis.CONSENSUS : Basis.MAJORITY);
        }
        return wanted > 0 && wanted == unwanted && chairIsForIt()
                ? Optional.of(Basis.CHAIR)
                : Optional.empty();
    }

    /** How many members were there or represented. */
    int present() {
        return Math.toIntExact(seats.stream().filter(Seat::counts).count());
    }

    /** How many members chose this. */
    int count(Choice choice) {
        return Math.toIntExact(seats.stream().filter(it -> it.choice() == choice).count());
    }

    private boolean chairIsForIt() {
        return seats.stream()
                .anyMatch(it -> it.member().equals(chair) && it.choice() == Choice.FOR);
    }

    private static Seat seat(Member member, Roll roll, @Nullable Vote vote) {
        if (roll.isThere(member.id())) {
            return seat(member, Standing.PRESENT, null, vote);
        }
        return roll.proxyOf(member.id())
                .map(proxy -> seat(member, Standing.BY_PROXY, proxy, vote))
                .orElseGet(() -> seat(member, Standing.ABSENT, null, null));
    }

    // Only who stands for the seat now has voted for it.
    private static Seat seat(
            Member member, Standing standing, @Nullable UUID proxy, @Nullable Vote vote) {
        var counted = vote != null && Objects.equals(vote.proxy(), proxy) ? vote.choice() : null;
        return new Seat(
                member.id(), member.organisation(), member.college(), counted, standing, proxy);
    }
}
