package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.background.Task;
import coop.cooperer.rencontres.media.file.FileKind;
import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.StoredFiles;
import coop.cooperer.rencontres.media.tool.Ffmpeg;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Finds how loud an episode is along its length, for the picture that its reviewers see. The sound
 * that was handed in never changes, so this is done once.
 */
@ApplicationScoped
class DrawPeaks implements Task {

    static final String NAME = "episode-peaks";

    // As many as a wide screen can tell apart.
    private static final int PEAKS = 400;
    private static final int LOUDEST = 128;
    private static final int RATE = 8_000;

    private final SqlEpisodes episodes;
    private final StoredFiles files;
    private final FileStore store;
    private final Ffmpeg ffmpeg;

    DrawPeaks(SqlEpisodes episodes, StoredFiles files, FileStore store, Ffmpeg ffmpeg) {
        this.episodes = episodes;
        this.files = files;
        this.store = store;
        this.ffmpeg = ffmpeg;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID id) throws IOException {
        var row = episodes.findById(id);
        if (row == null || row.peaks != null) {
            return;
        }
        var kind = files.find(row.file).orElseThrow().kind();
        var samples = store.temporary();
        try {
            ffmpeg.run(
                    new Ffmpeg.Input(store.path(row.file), kind == FileKind.MP3 ? "mp3" : "mov"),
                    List.of(
                            "-v",
                            "error",
                            "-map",
                            "0:a:0",
                            "-ac",
                            "1",
                            "-ar",
                            String.valueOf(RATE),
                            "-f",
                            "s8",
                            samples.toString()));
            episodes.keepPeaks(id, peaks(samples));
        } finally {
            Files.deleteIfExists(samples);
        }
    }

    /** The loudest of each part, in hundredths of what is possible. */
    static List<Integer> peaks(Path samples) throws IOException {
        var length = Files.size(samples);
        var parts = Math.min(PEAKS, length);
        var peaks = new ArrayList<Integer>();
        try (var bytes = new BufferedInputStream(Files.newInputStream(samples))) {
            for (var part = 0; part < parts; part++) {
                var from = length * part / parts;
                var to = length * (part + 1) / parts;
                var loudest = 0;
                for (var sample : bytes.readNBytes((int) (to - from))) {
                    loudest = Math.max(loudest, Math.abs(sample));
                }
                peaks.add(loudest * 100 / LOUDEST);
            }
        }
        return peaks;
    }
}
