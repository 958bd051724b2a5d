package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends a process and all that it started: asks first, insists after a while. */
public final class Stopping {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private Stopping() {}

    /** Asks with a signal, waits, and kills what did not listen. */
    public static void ask(ProcessHandle process, String signal) throws InterruptedException {
        var all = withDescendants(process);
        signal(process, signal);
        if (!ended(process, PATIENCE)) {
            process.destroyForcibly();
        }
        for (var one : all) {
            if (!ended(one, Duration.ofSeconds(3))) {
                one.destroyForcibly();
                ended(one, Duration.ofSeconds(3));
            }
        }
    }

    /** Asks a launcher, which has a whole platform to stop first. */
    public static void askPatiently(ProcessHandle launcher) throws InterruptedException {
        signal(launcher, "TERM");
        if (!ended(launcher, Duration.ofMinutes(2))) {
            launcher.destroyForcibly();
            ended(launcher, Duration.ofSeconds(5));
        }
    }

    /** Takes it away at once, as a crash would, and what it started with it. */
    public static void kill(ProcessHandle process) throws InterruptedException {
        var all = withDescendants(process);
        all.forEach(ProcessHandle::destroyForcibly);
        for (var one : all) {
            ended(one, Duration.ofSeconds(5));
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

    static boolean ended(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
