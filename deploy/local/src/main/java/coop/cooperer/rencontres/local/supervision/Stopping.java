package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends a process and all that it started: asks first, insists after a while. */
public final class Stopping {

    private Stopping() {}

    /** Asks with a signal, waits, and kills what did not listen. */
    public static void ask(ProcessHandle process, Part part) throws InterruptedException {
        var all = withDescendants(process);
        signal(process, part.stopSignal());
        if (!Liveness.ended(process, part.stopPatience())) {
            process.destroyForcibly();
        }
        for (var one : all) {
            if (!Liveness.ended(one, Duration.ofSeconds(3))) {
                one.destroyForcibly();
                Liveness.ended(one, Duration.ofSeconds(3));
            }
        }
    }

    /** Asks a launcher, which has a whole platform to stop first. */
    public static void askPatiently(ProcessHandle launcher) throws InterruptedException {
        signal(launcher, "TERM");
        if (!Liveness.ended(launcher, Duration.ofMinutes(2))) {
            launcher.destroyForcibly();
            Liveness.ended(launcher, Duration.ofSeconds(5));
        }
    }

    /** Takes it away at once, as a crash would, and what it started with it. */
    public static void kill(ProcessHandle process) throws InterruptedException {
        var all = withDescendants(process);
        all.forEach(ProcessHandle::destroyForcibly);
        for (var one : all) {
            Liveness.ended(one, Duration.ofSeconds(5));
        }
    }

    private static List<ProcessHandle> withDescendants(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    private static void signal(ProcessHandle process, String signal) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noKillCommand) {
            process.destroy();
        }
    }
}
