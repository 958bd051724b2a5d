package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Whether a process still does anything, whoever its parent is. */
final class Liveness {

    private static final Duration POLL = Duration.ofMillis(20);

    private Liveness() {}

    /** A process that has ended but that no parent has buried does not live. */
    static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && !isUnburied(process.pid());
    }

    /** Waits for the end and says whether it came in time. */
    static boolean ended(ProcessHandle process, Duration patience) throws InterruptedException {
        var deadline = Instant.now().plus(patience);
        while (isAlive(process)) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            Thread.sleep(POLL);
        }
        return true;
    }

    private static boolean isUnburied(long pid) {
        try {
            return isUnburied(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
        } catch (IOException notTold) {
            return false;
        }
    }

    /** The state follows the name, which stands in brackets and may hold anything. */
    static boolean isUnburied(String stat) {
        var state = stat.substring(stat.lastIndexOf(')') + 1).strip();
        return state.startsWith("Z") || state.startsWith("X");
    }
}
