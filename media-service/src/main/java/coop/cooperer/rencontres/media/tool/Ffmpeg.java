package coop.cooperer.rencontres.media.tool;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * The program ffmpeg. It reads what strangers sent, so it runs as a process of its own that is told
 * which kind to expect, opens nothing but files, and is ended when it takes too long.
 */
@Startup
@ApplicationScoped
public class Ffmpeg {

    private static final String SHIPPED = "/ws/schild/jave/nativebin/ffmpeg-amd64";
    private static final int REPORT = 200_000;

    private final ToolConfig config;
    private final Path shipped;

    Ffmpeg(ToolConfig config) {
        this.config = config;
        this.shipped = config.directory().resolve("ffmpeg");
    }

    @PostConstruct
    void unpack() {
        if (config.path().isPresent()) {
            return;
        }
        try (var program = Objects.requireNonNull(Ffmpeg.class.getResourceAsStream(SHIPPED))) {
            Files.createDirectories(config.directory());
            var aside = Files.createTempFile(config.directory(), "ffmpeg", "");
            Files.copy(program, aside, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(aside, shipped, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unusable) {
            throw new UncheckedIOException("ffmpeg cannot be unpacked", unusable);
        }
    }

    /**
     * Runs it to its end.
     *
     * @param input what to read, as which format
     * @param arguments all that follows the input
     * @return what it reported
     * @throws ToolFailed if it refused the input, or took longer than allowed
     */
    public String run(Input input, List<String> arguments) throws IOException {
        var report = Files.createTempFile("ffmpeg", ".log");
        try {
            var process =
                    new ProcessBuilder(words(input, arguments))
                            .redirectErrorStream(true)
                            .redirectOutput(report.toFile())
                            .start();
            process.getOutputStream().close();
            await(process, config.patience());
            var said = end(report);
            if (process.exitValue() != 0) {
                throw new ToolFailed("ffmpeg ended with " + process.exitValue());
            }
            return said;
        } finally {
            Files.deleteIfExists(report);
        }
    }

    /**
     * What is read.
     *
     * @param format the name that ffmpeg has for it; nothing is guessed from the bytes
     */
    public record Input(Path path, String format) {}

    private List<String> words(Input input, List<String> arguments) {
        var words = new ArrayList<String>();
        words.add(config.path().orElse(shipped).toString());
        words.addAll(
                List.of(
                        "-hide_banner",
                        "-nostdin",
                        "-y",
                        "-noautorotate",
                        "-protocol_whitelist",
                        "file,pipe",
                        "-f",
                        input.format(),
                        "-i",
                        input.path().toString()));
        words.addAll(arguments);
        return words;
    }

    private static void await(Process process, Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ToolFailed("ffmpeg took longer than " + patience);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ToolFailed("interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private static String end(Path report) throws IOException {
        try (var bytes = Files.newInputStream(report)) {
            bytes.skipNBytes(Math.max(0, Files.size(report) - REPORT));
            return new String(bytes.readNBytes(REPORT), StandardCharsets.UTF_8);
        }
    }
}
