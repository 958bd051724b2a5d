package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.background.Task;
import coop.cooperer.rencontres.media.file.FileKind;
import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.KeepDerived;
import coop.cooperer.rencontres.media.file.StoredFiles;
import coop.cooperer.rencontres.media.tool.Ffmpeg;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Packs what is published of an episode: the same sound, without what the studio wrote beside it,
 * with the title, the name that is shown and the chapters.
 */
@ApplicationScoped
class PackEpisode implements Task {

    static final String NAME = "episode-package";

    private final SqlEpisodes episodes;
    private final StoredFiles files;
    private final FileStore store;
    private final KeepDerived keep;
    private final Ffmpeg ffmpeg;

    PackEpisode(
            SqlEpisodes episodes,
            StoredFiles files,
            FileStore store,
            KeepDerived keep,
            Ffmpeg ffmpeg) {
        this.episodes = episodes;
        this.files = files;
        this.store = store;
        this.keep = keep;
        this.ffmpeg = ffmpeg;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID id) throws IOException {
        var row = episodes.findById(id);
        if (row == null || row.publicFile != null) {
            return;
        }
        var kind = files.find(row.file).orElseThrow().kind();
        var tags = store.temporary();
        var packed = store.temporary();
        try {
            Files.writeString(tags, tags(row));
            ffmpeg.run(
                    new Ffmpeg.Input(store.path(row.file), kind == FileKind.MP3 ? "mp3" : "mov"),
                    arguments(tags, kind, packed));
            row.publicFile = keep.run(packed, kind).id();
        } finally {
            Files.deleteIfExists(tags);
            Files.deleteIfExists(packed);
        }
    }

    private static List<String> arguments(Path tags, FileKind kind, Path to) {
        var words =
                new ArrayList<>(List.of("-v", "error", "-f", "ffmetadata", "-i", tags.toString()));
        words.addAll(List.of("-map", "0:a:0", "-map_metadata", "1", "-map_chapters", "1"));
        words.addAll(List.of("-c", "copy", "-fflags", "+bitexact"));
        words.addAll(List.of("-f", kind == FileKind.MP3 ? "mp3" : "ipod", to.toString()));
        return words;
    }

    private static String tags(EpisodeRow row) {
        var tags = new StringBuilder(";FFMETADATA1\n");
        tags.append("title=").append(escaped(row.title)).append('\n');
        tags.append("artist=").append(escaped(row.shownName)).append('\n');
        for (var i = 0; i < row.chapters.size(); i++) {
            var chapter = row.chapters.get(i);
            var end =
                    i + 1 < row.chapters.size()
                            ? row.chapters.get(i + 1).startTime() * 1000L
                            : row.measures.millis();
            tags.append("[CHAPTER]\nTIMEBASE=1/1000\nSTART=")
                    .append(chapter.startTime() * 1000L)
                    .append("\nEND=")
                    .append(end)
                    .append("\ntitle=")
                    .append(escaped(chapter.title()))
                    .append('\n');
        }
        return tags.toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("([=;#\\\\])", "\\\\$1").replaceAll("\\R", " ");
    }
}
