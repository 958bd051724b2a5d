package coop.cooperer.rencontres.seminars.programme;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Something in a programme that its author may want to mend; nothing forbids it.
 *
 * @param item the part of the day
 * @param detail who or how long
 */
record Conflict(Kind kind, String item, String detail) {

    private static final Duration WITHOUT_BREAK = Duration.ofMinutes(150);

    /** What is odd. */
    enum Kind {
        /** A person speaks in two rooms at the same time. */
        SPEAKER_TWICE,
        /** A person has not agreed to come yet. */
        SPEAKER_UNCONFIRMED,
        /** People sit for more than two hours and a half. */
        BREAK_MISSING
    }

    /** Everything odd in a programme, in the order of the day. */
    static List<Conflict> in(Programme programme) {
        var found = new ArrayList<Conflict>();
        var items = programme.items();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            for (var speaker : item.whoSpeaks()) {
                if (!speaker.confirmed()) {
                    found.add(new Conflict(Kind.SPEAKER_UNCONFIRMED, item.title(), speaker.name()));
                }
                items.subList(0, i).stream()
                        .filter(item::overlaps)
                        .filter(it -> speaks(it, speaker))
                        .forEach(
                                _ ->
                                        found.add(
                                                new Conflict(
                                                        Kind.SPEAKER_TWICE,
                                                        item.title(),
                                                        speaker.name())));
            }
        }
        found.addAll(withoutBreak(items));
        return found;
    }

    private static boolean speaks(ProgrammeItem item, Speaker speaker) {
        return item.whoSpeaks().stream().anyMatch(it -> it.name().equals(speaker.name()));
    }

    private static List<Conflict> withoutBreak(List<ProgrammeItem> items) {
        var found = new ArrayList<Conflict>();
        LocalTime seated = null;
        LocalTime until = null;
        for (var item : items) {
            if (item.isPause()) {
                seated = null;
                until = null;
                continue;
            }
            if (seated == null || until == null || until.isBefore(item.startsAt())) {
                seated = item.startsAt();
            }
            until = until == null || until.isBefore(item.endsAt()) ? item.endsAt() : until;
            var sitting = Duration.between(seated, until);
            if (sitting.compareTo(WITHOUT_BREAK) > 0) {
                found.add(
                        new Conflict(
                                Kind.BREAK_MISSING, item.title(), sitting.toMinutes() + " min"));
                seated = item.endsAt();
            }
        }
        return found;
    }
}
