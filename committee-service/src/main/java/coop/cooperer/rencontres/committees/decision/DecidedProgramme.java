package coop.cooperer.rencontres.committees.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programme that a committee decides on, hour by hour.
 *
 * @param against the version in force, with which it is compared; absent if none is in force
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecidedProgramme(int version, @Nullable Integer against, List<Part> parts) {

    /** A part of the day as it was submitted. */
    record Item(LocalTime startsAt, LocalTime endsAt, String title) {}

    /** What became of a part since the version in force. */
    enum Change {
        KEPT,
        ADDED,
        MOVED,
        REMOVED
    }

    /**
     * A part of the day beside what became of it.
     *
     * @param change absent if there is nothing to compare with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
            @JsonFormat(pattern = "HH:mm") LocalTime endsAt,
            String title,
            @Nullable Change change) {

        static Part of(Item item, @Nullable Change change) {
            return new Part(item.startsAt(), item.endsAt(), item.title(), change);
        }
    }

    static DecidedProgramme first(int version, List<Item> items) {
        return new DecidedProgramme(
                version, null, items.stream().map(it -> Part.of(it, null)).toList());
    }

    /** Parts are known by their title; those that are gone stand where they were in the day. */
    static DecidedProgramme compared(
            int version, List<Item> items, int against, List<Item> inForce) {
        var before = byTitle(inForce);
        var after = byTitle(items);
        var parts =
                Stream.concat(
                                items.stream().map(it -> Part.of(it, change(it, before))),
                                inForce.stream()
                                        .filter(it -> !after.containsKey(it.title()))
                                        .map(it -> Part.of(it, Change.REMOVED)))
                        .sorted((one, other) -> one.startsAt().compareTo(other.startsAt()))
                        .toList();
        return new DecidedProgramme(version, against, parts);
    }

    private static Change change(Item item, Map<String, Item> before) {
        var known = before.get(item.title());
        if (known == null) {
            return Change.ADDED;
        }
        return known.equals(item) ? Change.KEPT : Change.MOVED;
    }

    private static Map<String, Item> byTitle(List<Item> items) {
        return items.stream()
                .collect(
                        Collectors.toMap(
                                Item::title,
                                Function.identity(),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }
}
