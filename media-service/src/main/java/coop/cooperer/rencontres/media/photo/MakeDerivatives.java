package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.media.background.Task;
import coop.cooperer.rencontres.media.file.FileKind;
import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.KeepDerived;
import coop.cooperer.rencontres.media.tool.Ffmpeg;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes what is published of a photograph: a version for the web and a thumbnail. They are drawn
 * anew, so nothing that the camera wrote beside the picture comes along (requirement D70).
 */
@ApplicationScoped
class MakeDerivatives implements Task {

    static final String NAME = "photograph-derivatives";

    private final SqlPhotographs photographs;
    private final FileStore store;
    private final KeepDerived keep;
    private final Ffmpeg ffmpeg;
    private final PhotoConfig config;

    MakeDerivatives(
            SqlPhotographs photographs,
            FileStore store,
            KeepDerived keep,
            Ffmpeg ffmpeg,
            PhotoConfig config) {
        this.photographs = photographs;
        this.store = store;
        this.keep = keep;
        this.ffmpeg = ffmpeg;
        this.config = config;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(UUID id) throws IOException {
        var row = photographs.findById(id);
        if (row == null || row.web != null) {
            return;
        }
        var web = store.temporary();
        var thumbnail = store.temporary();
        try {
            ffmpeg.run(
                    new Ffmpeg.Input(store.path(row.file), "jpeg_pipe"),
                    Stream.of(
                                    List.of("-v", "error", "-threads", "1"),
                                    drawn(row.orientation, config.webSide(), web),
                                    drawn(row.orientation, config.thumbnailSide(), thumbnail))
                            .flatMap(List::stream)
                            .toList());
            var madeForWeb = keep.run(web, FileKind.JPEG).id();
            var madeSmall = keep.run(thumbnail, FileKind.JPEG).id();
            row.web = madeForWeb;
            row.thumbnail = madeSmall;
        } finally {
            Files.deleteIfExists(web);
            Files.deleteIfExists(thumbnail);
        }
    }

    private static List<String> drawn(int orientation, int side, Path to) {
        return List.of(
                "-map",
                "0:v:0",
                "-frames:v",
                "1",
                "-vf",
                turned(orientation)
                        + "scale='min(%d,iw)':'min(%d,ih)':force_original_aspect_ratio=decrease"
                                .formatted(side, side),
                "-map_metadata",
                "-1",
                "-fflags",
                "+bitexact",
                "-flags:v",
                "+bitexact",
                "-pix_fmt",
                "yuvj420p",
                "-q:v",
                "3",
                "-f",
                "mjpeg",
                to.toString());
    }

    // As EXIF counts: mirrored, turned, or both.
    private static String turned(int orientation) {
        return switch (orientation) {
            case 2 -> "hflip,";
            case 3 -> "hflip,vflip,";
            case 4 -> "vflip,";
            case 5 -> "transpose=0,";
            case 6 -> "transpose=1,";
            case 7 -> "transpose=3,";
            case 8 -> "transpose=2,";
            default -> "";
        };
    }
}
