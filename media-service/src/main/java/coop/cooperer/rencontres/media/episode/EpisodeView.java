package coop.cooperer.rencontres.media.episode;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.media.publication.Medium;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What provider and issuer see of an episode: what was measured, and what is still missing.
 *
 * @param people who is heard: the interviewee, and whoever else
 * @param peaks how loud each part is, in hundredths; absent until it is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EpisodeView(
        UUID id,
        UUID deliverable,
        UUID seminar,
        String title,
        String description,
        UUID interviewee,
        Set<UUID> people,
        String shownName,
        SoundDesign soundDesign,
        List<Chapter> chapters,
        @Nullable UUID artwork,
        Measures measures,
        List<String> faults,
        @Nullable List<Integer> peaks,
        boolean transcribed,
        boolean agreed,
        boolean spokenMention,
        boolean attended,
        boolean attendanceCleared,
        boolean ready,
        String status,
        int version)
        implements Versioned {

    static EpisodeView of(EpisodeRow row, Medium medium, Set<UUID> people, boolean attended) {
        return new EpisodeView(
                row.id,
                row.deliverable,
                row.seminar,
                row.title,
                row.description,
                row.interviewee,
                people,
                row.shownName,
                row.soundDesign,
                row.chapters,
                row.artwork,
                row.measures,
                row.measures.faults(),
                row.peaks,
                row.transcript != null,
                row.agreedAt != null,
                row.spokenMention,
                attended,
                row.attendanceCleared,
                row.publicFile != null,
                statusOf(medium),
                row.version);
    }

    private static String statusOf(Medium medium) {
        return switch (medium.status()) {
            case Medium.Status.Withheld _ -> "WITHHELD";
            case Medium.Status.Published _ -> "PUBLISHED";
            case Medium.Status.Unpublished _ -> "UNPUBLISHED";
        };
    }

    /** What the person who is heard sees of an episode. */
    record OwnEpisode(
            UUID id,
            String title,
            String description,
            String shownName,
            boolean agreed,
            List<Heard.Line> lines) {

        static OwnEpisode of(EpisodeRow row) {
            return new OwnEpisode(
                    row.id,
                    row.title,
                    row.description,
                    row.shownName,
                    row.agreedAt != null,
                    linesOf(row));
        }
    }

    /** What is said in an episode, for those who deliver and review it. */
    record Spoken(List<Heard.Line> lines) {

        static Spoken of(EpisodeRow row) {
            return new Spoken(linesOf(row));
        }
    }

    private static List<Heard.Line> linesOf(EpisodeRow row) {
        return row.transcript == null
                ? List.of()
                : Transcript.read(row.transcript).cues().stream()
                        .map(it -> new Heard.Line(it.fromMillis() / 1000, it.speaker(), it.text()))
                        .toList();
    }

    /** What everybody sees of a public episode. */
    record Heard(
            UUID id,
            UUID call,
            UUID seminar,
            String title,
            String description,
            String shownName,
            long durationSeconds,
            String sentence,
            String audio,
            String artwork,
            String transcript,
            List<Chapter> chapters,
            List<Line> lines) {

        /** Something that is said. */
        record Line(long fromSeconds, String speaker, String text) {}

        static Heard of(EpisodeRow row) {
            var address = "/api/v1/media/episodes/" + row.id;
            return new Heard(
                    row.id,
                    row.call,
                    row.seminar,
                    row.title,
                    row.description,
                    row.shownName,
                    row.measures.millis() / 1000,
                    row.sentence,
                    address + "/audio",
                    address + "/artwork",
                    address + "/transcript.vtt",
                    row.chapters,
                    linesOf(row));
        }
    }
}
