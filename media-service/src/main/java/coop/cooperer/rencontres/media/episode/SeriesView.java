package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.sequencing.Sequencing;
import java.util.List;

/**
 * What a series of interviews is held to, and what it still lacks.
 *
 * @param stated whether the winning bid counts its interviews; else the numbers are a hint
 */
record SeriesView(
        int interviews,
        int fromMinutes,
        int toMinutes,
        boolean stated,
        int delivered,
        List<String> missing) {

    static SeriesView of(Sequencing asked, List<EpisodeRow> series) {
        return new SeriesView(
                asked.interviews(),
                asked.fromMinutes(),
                asked.toMinutes(),
                asked.stated(),
                series.size(),
                asked.missing(series.stream().map(EpisodeRow::recorded).toList()));
    }
}
