package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.List;

/** A part of an episode: from which second, and what about. */
record Chapter(int startTime, String title) {

    /** Goes on only if they follow one another from the beginning, within the sound. */
    static void require(List<Chapter> chapters, long millis) {
        var before = -1;
        for (var chapter : chapters) {
            if (chapter.startTime <= before || chapter.startTime * 1000L >= millis) {
                throw notValid();
            }
            before = chapter.startTime;
        }
        if (!chapters.isEmpty() && chapters.getFirst().startTime != 0) {
            throw notValid();
        }
    }

    private static Refusal notValid() {
        return new Refusal(
                EpisodeReason.CHAPTERS_NOT_VALID,
                "Le premier commence à zéro, les autres après lui et avant la fin.");
    }
}
