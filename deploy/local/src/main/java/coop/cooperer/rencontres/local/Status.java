package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.ProcessMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One line a process: whether it runs and serves, its memory, how long it has been up, its port.
 */
final class Status {

    private static final String LINE = "%-14s %-8s %-10s %8s %10s %7s%n";

    private final LocalPlatform platform;

    Status(LocalPlatform platform) {
        this.platform = platform;
    }

    /** Ends with 1 when one process is not healthy. */
    int run() throws InterruptedException {
        var allHealthy = true;
        var kilobytes = 0L;
        var parts = platform.parts();
        System.out.printf(LINE, "NAME", "STATE", "HEALTH", "MEMORY", "UPTIME", "PORT");
        for (var part : parts) {
            var process = platform.process(part.name());
            var healthy = process.isPresent() && platform.isReady(part.name());
            allHealthy &= healthy;
            kilobytes += process.map(ProcessMemory::kilobytes).orElse(0L);
            print(part, process, healthy);
        }
        var launcher = platform.launcher();
        kilobytes += launcher.map(ProcessMemory::kilobytesAlone).orElse(0L);
        printLauncher(launcher);
        System.out.printf(LINE, "together", "", "", megabytes(kilobytes), "", "");
        return allHealthy ? 0 : 1;
    }

    private static void print(Part part, Optional<ProcessHandle> process, boolean healthy) {
        var health = healthy ? "healthy" : "unhealthy";
        System.out.printf(
                LINE,
                part.name(),
                process.isPresent() ? "running" : "stopped",
                process.isPresent() ? health : "-",
                process.map(one -> megabytes(ProcessMemory.kilobytes(one))).orElse("-"),
                process.flatMap(Status::uptime).orElse("-"),
                part.listens().getFirst());
    }

    private static void printLauncher(Optional<ProcessHandle> launcher) {
        System.out.printf(
                LINE,
                "launcher",
                launcher.isPresent() ? "running" : "stopped",
                "-",
                launcher.map(one -> megabytes(ProcessMemory.kilobytesAlone(one))).orElse("-"),
                launcher.flatMap(Status::uptime).orElse("-"),
                "-");
    }

    private static String megabytes(long kilobytes) {
        return "%d MB".formatted(kilobytes >> 10);
    }

    private static Optional<String> uptime(ProcessHandle process) {
        return process.info().startInstant().map(Status::since);
    }

    private static String since(Instant start) {
        var time = Duration.between(start, Instant.now());
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
