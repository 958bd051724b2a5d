package coop.cooperer.rencontres.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Sounds made by the tests: ten seconds of a tone, as loud as is wished. */
public final class Sounds {

    /** How long every sound is. */
    public static final int SECONDS = 10;

    private static final AtomicInteger TONES = new AtomicInteger();

    private Sounds() {}

    /** A stereo MP3 at this integrated loudness, different from every other. */
    public static byte[] mp3(double loudness) {
        var tone =
                String.format(
                        Locale.ROOT,
                        "%.6f*sin(2*PI*%d*t)",
                        Math.pow(10, loudness / 20),
                        990 + TONES.getAndIncrement() % 20);
        return encoded("aevalsrc=" + tone + "|" + tone + ":s=44100:d=" + SECONDS);
    }

    /** The same, announcing itself ten times as long as it is. */
    public static byte[] boasting(byte[] mp3) {
        var content = new String(mp3, StandardCharsets.ISO_8859_1);
        var header = Math.max(content.indexOf("Info"), content.indexOf("Xing"));
        var patched = ByteBuffer.wrap(mp3.clone());
        patched.putInt(header + 8, patched.getInt(header + 8) * 10);
        return patched.array();
    }

    /** At which seconds the chapters begin that stand in the file itself (ID3v2, frames CHAP). */
    public static List<Integer> chapters(byte[] mp3) {
        var content = new String(mp3, StandardCharsets.ISO_8859_1);
        var starts = new ArrayList<Integer>();
        for (var at = content.indexOf("CHAP"); at >= 0; at = content.indexOf("CHAP", at + 4)) {
            // After the frame's header of ten bytes and the name of the chapter, which ends by 0.
            var start = content.indexOf('\0', at + 10) + 1;
            starts.add(ByteBuffer.wrap(mp3).getInt(start) / 1000);
        }
        return starts;
    }

    /** What is said in such a sound, by whom. */
    public static String transcript(String interviewee) {
        return """
        WEBVTT

        00:00.500 --> 00:03.000
        <v La journaliste>Qu’avez-vous retenu ?

        00:03.000 --> 00:09.000
        <v %s>Que rien ne se fait seul.
        """
                .formatted(interviewee);
    }

    private static byte[] encoded(String source) {
        try {
            var to = Files.createTempFile("sound", ".mp3");
            try {
                run(source, to);
                return Files.readAllBytes(to);
            } finally {
                Files.delete(to);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(String source, Path to) throws IOException {
        var tool =
                Path.of(System.getProperty("java.io.tmpdir"), "rencontres-media-test")
                        .resolve("tools/ffmpeg");
        var words =
                List.of(
                        tool.toString(),
                        "-v",
                        "error",
                        "-y",
                        "-f",
                        "lavfi",
                        "-i",
                        source,
                        "-b:a",
                        "128k",
                        "-metadata",
                        "artist=Le vrai nom",
                        to.toString());
        try {
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new IOException("no sound");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
