package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A process we started, told apart from a stranger who was given its number later. */
public record PidRecord(long pid, Instant startedAt, String program) {

    /** The start time is computed from the time of boot, which moves when the clock is set. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    public static PidRecord of(ProcessHandle handle) {
        var info = handle.info();
        return new PidRecord(
                handle.pid(),
                info.startInstant().orElse(Instant.EPOCH),
                info.command().orElse("unknown"));
    }

    /** The record in a file, or nothing when there is none or it was written by halves. */
    static Optional<PidRecord> read(Path file) {
        try {
            return parse(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<PidRecord> parse(List<String> lines) {
        if (lines.size() != 3 || !lines.getFirst().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Optional.of(
                new PidRecord(
                        Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)), lines.get(2)));
    }

    List<String> lines() {
        return List.of(Long.toString(pid), startedAt.toString(), program);
    }

    /** The living process this record means; a recycled number is not it. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(Liveness::isAlive).filter(this::isOurs);
    }

    private boolean isOurs(ProcessHandle handle) {
        var now = of(handle);
        return Duration.between(startedAt, now.startedAt()).abs().compareTo(CLOCK_SLACK) <= 0;
    }
}
