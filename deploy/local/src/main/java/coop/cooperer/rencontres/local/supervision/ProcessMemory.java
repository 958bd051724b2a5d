package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process and its descendants take of the machine's memory, in kilobytes. */
public final class ProcessMemory {

    private static final Pattern FIGURE = Pattern.compile("(?:Pss|VmRSS):\\s+(\\d+) kB");

    private ProcessMemory() {}

    /** Shared pages counted by share where the system tells, in full where it does not. */
    public static long kilobytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(one -> one(one.pid()))
                .sum();
    }

    /** The same of a process without its descendants. */
    public static long kilobytesAlone(ProcessHandle process) {
        return one(process.pid());
    }

    private static long one(long pid) {
        var folder = Path.of("/proc", Long.toString(pid));
        return figure(folder.resolve("smaps_rollup"))
                .orElseGet(() -> figure(folder.resolve("status")).orElseGet(() -> ps(pid)));
    }

    private static OptionalLong figure(Path file) {
        try {
            return figure(Files.readAllLines(file));
        } catch (IOException notTold) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong figure(List<String> lines) {
        return lines.stream()
                .map(FIGURE::matcher)
                .filter(Matcher::matches)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst();
    }

    private static long ps(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            var answer =
                    new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.isEmpty() ? 0 : Long.parseLong(answer);
        } catch (IOException notTold) {
            return 0;
        }
    }
}
