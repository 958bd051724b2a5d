package coop.cooperer.rencontres.media.episode;

import coop.cooperer.rencontres.media.file.FileKind;
import coop.cooperer.rencontres.media.tool.Ffmpeg;
import coop.cooperer.rencontres.media.tool.ToolFailed;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Has a sound decoded to its end and measured (EBU R 128). */
@ApplicationScoped
class MeasureSound {

    private static final Pattern ANNOUNCED =
            Pattern.compile("Duration: (\\d+):(\\d+):(\\d+)\\.(\\d+)");
    private static final Pattern DECODED = Pattern.compile("time=(\\d+):(\\d+):(\\d+)\\.(\\d+)");
    private static final Pattern STREAM =
            Pattern.compile(
                    "Stream #0:0.*Audio: (\\w+).*?, (\\d+) Hz, (mono|stereo)[^\\n]*?, (\\d+) kb/s");
    private static final Pattern LOUDNESS = Pattern.compile("I: +(-?[\\d.]+|-inf) LUFS");
    private static final Pattern PEAK = Pattern.compile("Peak: +(-?[\\d.]+|-inf) dBFS");

    private final Ffmpeg ffmpeg;

    MeasureSound(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    Measures run(Path file, FileKind kind) throws IOException {
        try {
            var said =
                    ffmpeg.run(
                            new Ffmpeg.Input(file, kind == FileKind.MP3 ? "mp3" : "mov"),
                            List.of(
                                    "-map",
                                    "0:a:0",
                                    "-af",
                                    "ebur128=peak=true:framelog=verbose",
                                    "-f",
                                    "null",
                                    "-"));
            return measures(said);
        } catch (ToolFailed failure) {
            throw unreadable();
        }
    }

    private static Measures measures(String said) {
        var stream = last(STREAM, firstLinesOf(said));
        return new Measures(
                stream.group(1),
                Integer.parseInt(stream.group(2)),
                stream.group(3).equals("mono") ? 1 : 2,
                Integer.parseInt(stream.group(4)),
                level(last(LOUDNESS, said).group(1)),
                level(last(PEAK, said).group(1)),
                millis(last(DECODED, said)),
                millis(last(ANNOUNCED, said)));
    }

    // What comes in is told before what goes out.
    private static String firstLinesOf(String said) {
        var output = said.indexOf("Output #0");
        return output < 0 ? said : said.substring(0, output);
    }

    private static MatchResult last(Pattern pattern, String said) {
        return pattern.matcher(said)
                .results()
                .reduce((_, later) -> later)
                .orElseThrow(MeasureSound::unreadable);
    }

    private static double level(String stated) {
        return stated.equals("-inf") ? -100 : Double.parseDouble(stated);
    }

    private static long millis(MatchResult time) {
        return Duration.ofHours(Long.parseLong(time.group(1)))
                .plusMinutes(Long.parseLong(time.group(2)))
                .plusSeconds(Long.parseLong(time.group(3)))
                .plusMillis(10 * Long.parseLong(time.group(4)))
                .toMillis();
    }

    private static Refusal unreadable() {
        return new Refusal(
                EpisodeReason.SOUND_UNREADABLE, "Exportez à nouveau le son en MP3 ou en M4A.");
    }
}
