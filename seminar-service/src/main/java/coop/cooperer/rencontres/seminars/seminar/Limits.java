package coop.cooperer.rencontres.seminars.seminar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many people may be in the room at the same time, and what says so (R64, R65, D45, D47).
 *
 * @param gauge how many the seminar is planned for
 * @param room how many the chosen room holds; empty until a place is chosen
 * @param protocol how many the health rules of the day allow there; empty while none is in force
 * @param besides who else is in the room
 */
public record Limits(
        int gauge, Optional<Integer> room, Optional<Integer> protocol, List<Besides> besides) {

    public Limits {
        besides = List.copyOf(besides);
        if (gauge < 1) {
            throw new IllegalArgumentException("a seminar for " + gauge + " people");
        }
    }

    /** The smallest of the limits. */
    public int effective() {
        return Stream.concat(room.stream(), protocol.stream())
                .reduce(gauge, (one, other) -> Math.min(one, other));
    }

    /** How many besides the registrants take a place of the gauge. */
    int countingBesides() {
        return besides.stream().filter(Besides::counts).mapToInt(Besides::people).sum();
    }

    /** How many besides the registrants are on site, whether or not they count. */
    int allBesides() {
        return besides.stream().mapToInt(Besides::people).sum();
    }

    /** The same, in another room and under the health rules of the day. */
    public Limits in(Optional<Integer> nextRoom, Optional<Integer> nextProtocol) {
        return new Limits(gauge, nextRoom, nextProtocol, besides);
    }

    /** The same, with other people besides. */
    Limits with(List<Besides> next) {
        return new Limits(gauge, room, protocol, next);
    }

    /** How many of them may be registrants. */
    int forRegistrants() {
        return Math.max(0, effective() - countingBesides());
    }
}
