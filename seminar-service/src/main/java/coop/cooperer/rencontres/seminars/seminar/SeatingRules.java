package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import java.time.LocalDate;
import java.util.List;

/**
 * Who comes first when seats are few, written before anybody registers (D48).
 *
 * @param priorityRule the rule in the words that people read
 * @param priorities the categories that come first, in this order; within one, and among all
 *     others, the order of arrival decides
 * @param kept seats that wait for people of a category
 */
public record SeatingRules(
        String priorityRule, List<ParticipantCategory> priorities, List<KeptSeats> kept) {

    /** First come, first served. */
    static final SeatingRules NONE = new SeatingRules("", List.of(), List.of());

    public SeatingRules {
        priorities = List.copyOf(priorities);
        kept = List.copyOf(kept);
    }

    /** The lower comes first. */
    public int rank(ParticipantCategory category) {
        var rank = priorities.indexOf(category);
        return rank < 0 ? priorities.size() : rank;
    }

    int keptFor(ParticipantCategory category, LocalDate today) {
        return kept.stream()
                .filter(it -> it.category() == category)
                .mapToInt(it -> it.on(today))
                .sum();
    }
}
