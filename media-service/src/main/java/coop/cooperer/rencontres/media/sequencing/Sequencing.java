package coop.cooperer.rencontres.media.sequencing;

import java.util.ArrayList;
import java.util.List;

/**
 * How a series of interviews is to be made up (R120, A13): how many, and how long each one is.
 *
 * @param stated whether the winning bid counts them; else it is a hint that binds nobody
 */
public record Sequencing(int interviews, int fromMinutes, int toMinutes, boolean stated) {

    /** What is shown where the bid counts nothing. */
    public static final Sequencing HINT = new Sequencing(2, 3, 8, false);

    private static final int MINUTE = 60_000;

    /** An interview that was delivered. */
    public record Recorded(String title, long millis) {}

    /** What a series lacks, each in a few words; nothing if it is as it is to be. */
    public List<String> missing(List<Recorded> series) {
        var missing = new ArrayList<String>();
        if (series.size() < interviews) {
            missing.add("entretiens remis : %d sur %d".formatted(series.size(), interviews));
        }
        series.stream()
                .filter(it -> !lasts(it))
                .map(
                        it ->
                                "« %s » dure %d min %02d s, pour %d à %d min attendues"
                                        .formatted(
                                                it.title(),
                                                it.millis() / MINUTE,
                                                it.millis() % MINUTE / 1000,
                                                fromMinutes,
                                                toMinutes))
                .forEach(missing::add);
        return missing;
    }

    private boolean lasts(Recorded interview) {
        return interview.millis() >= (long) fromMinutes * MINUTE
                && interview.millis() <= (long) toMinutes * MINUTE;
    }
}
