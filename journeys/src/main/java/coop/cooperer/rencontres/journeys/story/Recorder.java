package coop.cooperer.rencontres.journeys.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Makes interviews of ten seconds, with the tool that the running media-service has unpacked. */
final class Recorder {

    private final Path tool;
    private int tones = 990;

    Recorder(Path data) {
        tool = data.resolve("tools/ffmpeg");
    }

    /** A stereo MP3 at this integrated loudness. */
    byte[] interview(double loudness) {
        try {
            var to = Files.createTempFile("interview", ".mp3");
            try {
                record(String.format(Locale.ROOT, "%.6f", Math.pow(10, loudness / 20)), to);
                return Files.readAllBytes(to);
            } finally {
                Files.delete(to);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is said in it. */
    static String transcript(String interviewee) {
        return """
        WEBVTT

        00:00.500 --> 00:03.000
        <v La journaliste>Qu’avez-vous retenu ?

        00:03.000 --> 00:09.000
        <v %s>Que rien ne se fait seul.
        """
                .formatted(interviewee);
    }

    /** What is said of it. */
    static Map<String, Object> details(UUID artwork) {
        return Map.of(
                "title",
                "Ce que j’ai retenu",
                "description",
                "Un entretien court, enregistré au séminaire.",
                "intro",
                "Jingle de cinq secondes",
                "outro",
                "Le même, avec la mention",
                "music",
                List.of(
                        Map.of(
                                "title", "Ouverture",
                                "author", "Structure E",
                                "licence", "CC BY 4.0",
                                "proof", "Déclaration du prestataire")),
                "chapters",
                List.of(Map.of("startTime", 0, "title", "Présentation")),
                "artwork",
                artwork);
    }

    private void record(String amplitude, Path to) throws IOException {
        var tone = amplitude + "*sin(2*PI*" + tones++ + "*t)";
        var words =
                List.of(
                        tool.toString(),
                        "-v",
                        "error",
                        "-y",
                        "-f",
                        "lavfi",
                        "-i",
                        "aevalsrc=" + tone + "|" + tone + ":s=44100:d=10",
                        "-b:a",
                        "128k",
                        to.toString());
        try {
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new IOException("no sound was recorded");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
