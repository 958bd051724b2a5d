package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One part under watch: started when its needs are ready, and again when it dies unasked. */
final class Watch {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofSeconds(10);
    private static final int LINES_SHOWN = 12;

    private final Part part;
    private final RunFolder run;
    private final LogFile log;
    private final Consumer<String> console;
    private final CompletableFuture<@Nullable Void> ready = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> failure = new CompletableFuture<>();
    private @Nullable Thread thread;
    private @Nullable Process process;
    private boolean stopping;
    private Duration pause = SHORTEST_PAUSE;

    Watch(Part part, RunFolder run, LogFile log, Consumer<String> console) {
        this.part = part;
        this.run = run;
        this.log = log;
        this.console = console;
    }

    Part part() {
        return part;
    }

    /** Done when the part is ready for the first time. */
    CompletableFuture<@Nullable Void> ready() {
        return ready;
    }

    /** Done, with a {@link Trouble}, when the first start failed. */
    CompletableFuture<@Nullable Void> failure() {
        return failure;
    }

    void turnLogOver() throws IOException {
        log.turnOver();
    }

    /** Watches from now on, once what the part needs is ready. */
    synchronized void begin(Collection<Watch> needs) {
        thread = Thread.ofPlatform().name("watch-" + part.name()).start(() -> watch(needs));
    }

    /** Stops the process in good order and watches no more. */
    void end() throws InterruptedException {
        var last = leave();
        if (last != null) {
            Stopping.ask(last, part);
        }
        run.forget(part.name());
    }

    /** Takes the process away at once and watches no more. */
    void kill() throws InterruptedException {
        var last = leave();
        if (last != null) {
            Stopping.kill(last);
        }
        run.forget(part.name());
    }

    private synchronized @Nullable ProcessHandle leave() {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
        }
        return process == null ? null : process.toHandle();
    }

    private void watch(Collection<Watch> needs) {
        try {
            part.prepare(log.path());
            for (var need : needs) {
                need.ready().get();
            }
            live();
            while (true) {
                mourn();
                liveAgain();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody fails this future", e);
        } catch (IOException | RuntimeException e) {
            failure.completeExceptionally(trouble(e));
        }
    }

    /** One life of the process, from its start to its death. */
    private void live() throws IOException, InterruptedException {
        var startedAt = Instant.now();
        var current = start();
        if (answered(current, startedAt.plus(part.patience()))) {
            part.settle();
            var seconds = Duration.between(startedAt, Instant.now()).toMillis() / 1000.0;
            console.accept("%-14s ready in %.1f s".formatted(part.name(), seconds));
            ready.complete(null);
        } else if (part.simplify()) {
            console.accept(part.name() + " did not start and is tried again without its cache");
            Stopping.kill(current.toHandle());
            live();
            return;
        } else if (!ready.isDone()) {
            throw new Trouble(whyNotStarted(current));
        }
        current.waitFor();
        if (Duration.between(startedAt, Instant.now()).compareTo(STEADY) > 0) {
            pause = SHORTEST_PAUSE;
        }
    }

    /** A later start that fails is tried again: the platform as a whole has been up. */
    private void liveAgain() throws InterruptedException {
        try {
            live();
        } catch (IOException | Trouble e) {
            console.accept(String.valueOf(trouble(e).getMessage()));
        }
    }

    private Process start() throws IOException, InterruptedException {
        var builder = part.prepare(log.path()).detached().redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        synchronized (this) {
            if (stopping) {
                throw new InterruptedException("the platform stops");
            }
            process = builder.start();
            process.getOutputStream().close();
            run.record(part.name(), process.toHandle());
            return process;
        }
    }

    private boolean answered(Process current, Instant deadline) throws InterruptedException {
        while (current.isAlive() && Instant.now().isBefore(deadline)) {
            if (part.answers(current.pid())) {
                return true;
            }
            Thread.sleep(POLL);
        }
        return false;
    }

    /** Says what happened and waits until the next life may begin. */
    private void mourn() throws InterruptedException {
        run.forget(part.name());
        if (run.takeRestartWish(part.name())) {
            console.accept(part.name() + " restarts as asked");
            return;
        }
        if (run.isHeld(part.name())) {
            console.accept(part.name() + " is left to another command");
            while (run.isHeld(part.name())) {
                Thread.sleep(POLL);
            }
            return;
        }
        console.accept(
                "%s died and is started again in %.1f s (log: %s)"
                        .formatted(part.name(), pause.toMillis() / 1000.0, log.path()));
        Thread.sleep(pause);
        var longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    private String whyNotStarted(Process current) {
        var how =
                current.isAlive()
                        ? "does not answer after " + part.patience().toSeconds() + " s"
                        : "ended with code " + current.exitValue() + " while starting";
        return "%s %s; its log is %s and ends with:%n%s"
                .formatted(part.name(), how, log.path(), indented(log));
    }

    private static String indented(LogFile log) {
        return String.join(
                System.lineSeparator(),
                log.tail(LINES_SHOWN).stream().map(line -> "    " + line).toList());
    }

    private Trouble trouble(Exception e) {
        return e instanceof Trouble known
                ? known
                : new Trouble(part.name() + " cannot be started: " + e, e);
    }
}
