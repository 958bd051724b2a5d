package coop.cooperer.rencontres.seminars.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one version of a programme says of a part of the day, and another says otherwise. */
record Difference(Kind kind, String item) {

    /** How they differ. */
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** What has become of the parts of a version in a later one; parts are known by title. */
    static List<Difference> between(List<ProgrammeItem> from, List<ProgrammeItem> to) {
        var before = byTitle(from);
        var after = byTitle(to);
        var found = new ArrayList<Difference>();
        for (var item : to) {
            var known = before.get(item.title());
            if (known == null) {
                found.add(new Difference(Kind.ADDED, item.title()));
            } else if (!known.equals(item)) {
                found.add(new Difference(Kind.CHANGED, item.title()));
            }
        }
        for (var item : from) {
            if (!after.containsKey(item.title())) {
                found.add(new Difference(Kind.REMOVED, item.title()));
            }
        }
        return found;
    }

    private static Map<String, ProgrammeItem> byTitle(List<ProgrammeItem> items) {
        return items.stream()
                .collect(
                        Collectors.toMap(
                                ProgrammeItem::title, Function.identity(), (first, _) -> first));
    }
}
