package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who has a seat, who is offered one and who waits; an offered seat is a taken one (R64, D48).
 *
 * @param taken how many seats people of each category have or are offered
 */
public record Seats(
        Limits limits,
        SeatingRules rules,
        Map<ParticipantCategory, Integer> taken,
        int confirmed,
        int offered,
        int waitlisted) {

    public Seats {
        taken = Map.copyOf(taken);
        if (confirmed < 0
                || offered < 0
                || waitlisted < 0
                || confirmed + offered > limits.gauge()
                || taken.values().stream().mapToInt(Integer::intValue).sum()
                        != confirmed + offered) {
            throw new IllegalArgumentException(
                    "%d confirmed, %d offered of %d seats, %d waiting, %s"
                            .formatted(confirmed, offered, limits.gauge(), waitlisted, taken));
        }
    }

    /** Whether a person of this category may have one more seat, with those kept for others. */
    boolean areFreeFor(ParticipantCategory category, LocalDate today) {
        var promised =
                Stream.of(ParticipantCategory.values())
                        .mapToInt(it -> promised(it, it == category ? 1 : 0, today))
                        .sum();
        return promised <= limits.forRegistrants();
    }

    /** Everybody who is on site when all come. */
    public int onSite() {
        return confirmed + offered + limits.allBesides();
    }

    private int promised(ParticipantCategory category, int more, LocalDate today) {
        return Math.max(taken.getOrDefault(category, 0) + more, rules.keptFor(category, today));
    }

    /** One more person has a seat. */
    public Seats confirmedTo(ParticipantCategory category) {
        return new Seats(limits, rules, with(category, 1), confirmed + 1, offered, waitlisted);
    }

    /** One more person waits. */
    public Seats queued() {
        return new Seats(limits, rules, taken, confirmed, offered, waitlisted + 1);
    }

    /** A person who waited is offered a seat. */
    public Seats offeredTo(ParticipantCategory category) {
        return new Seats(limits, rules, with(category, 1), confirmed, offered + 1, waitlisted - 1);
    }

    /** The offered seat is taken. */
    public Seats accepted() {
        return new Seats(limits, rules, taken, confirmed + 1, offered - 1, waitlisted);
    }

    /** A person gives up a seat. */
    public Seats givenUp(ParticipantCategory category) {
        return new Seats(limits, rules, with(category, -1), confirmed - 1, offered, waitlisted);
    }

    /** An offered seat is declined, or was not taken in time. */
    public Seats declined(ParticipantCategory category) {
        return new Seats(limits, rules, with(category, -1), confirmed, offered - 1, waitlisted);
    }

    /** A person stops waiting. */
    public Seats left() {
        return new Seats(limits, rules, taken, confirmed, offered, waitlisted - 1);
    }

    Seats within(Limits next) {
        return new Seats(next, rules, taken, confirmed, offered, waitlisted);
    }

    Seats under(SeatingRules next) {
        return new Seats(limits, next, taken, confirmed, offered, waitlisted);
    }

    private Map<ParticipantCategory, Integer> with(ParticipantCategory category, int more) {
        var next = new EnumMap<ParticipantCategory, Integer>(ParticipantCategory.class);
        next.putAll(taken);
        next.merge(category, more, Integer::sum);
        return next;
    }
}
