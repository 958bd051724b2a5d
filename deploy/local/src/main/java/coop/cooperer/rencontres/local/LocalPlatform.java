package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.parts.Catalogue;
import coop.cooperer.rencontres.local.parts.Folders;
import coop.cooperer.rencontres.local.parts.Home;
import coop.cooperer.rencontres.local.parts.Ports;
import coop.cooperer.rencontres.local.parts.Secrets;
import coop.cooperer.rencontres.local.supervision.OnlyOne;
import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.RunFolder;
import coop.cooperer.rencontres.local.supervision.Stopping;
import coop.cooperer.rencontres.local.supervision.Supervisor;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One platform on this machine, with its own folder, ports and processes. Whoever starts it watches
 * over it until {@link #stop()}; anybody may ask for addresses, kill or restart a process.
 */
public final class LocalPlatform implements AutoCloseable {

    /** What is best at its start: that it is quick, that it is simple, or what comes after it. */
    private enum Start {
        QUICK,
        PLAIN,
        FOR_LOAD
    }

    private final Home home;
    private final Ports ports;
    private final RunFolder run;
    private final Consumer<String> console;
    private final Start start;
    private @Nullable OnlyOne lock;
    private @Nullable Supervisor supervisor;

    private LocalPlatform(Home home, Ports ports, Start start, Consumer<String> console) {
        this.home = home;
        this.ports = ports;
        this.run = new RunFolder(home.run());
        this.start = start;
        this.console = console;
    }

    /** A platform of its own beside the usual one, as tests start it. */
    public static LocalPlatform beside(
            Path checkout, Path folder, int portOffset, Consumer<String> console) {
        return new LocalPlatform(
                new Home(checkout, folder), new Ports(portOffset), Start.QUICK, console);
    }

    /** The platform that the commands of {@code ./rencontres} mean in this environment. */
    public static LocalPlatform ofEnvironment(
            Path checkout, Map<String, String> environment, Consumer<String> console) {
        return new LocalPlatform(
                Home.from(checkout, environment),
                Ports.from(environment),
                "off".equals(environment.get("RENCONTRES_START_CACHES"))
                        ? Start.PLAIN
                        : Start.QUICK,
                console);
    }

    /** The same platform, whose processes start without what rehearsals have taught. */
    public LocalPlatform withoutStartCaches() {
        return new LocalPlatform(home, ports, Start.PLAIN, console);
    }

    /**
     * The same platform, whose processes start without what rehearsals have taught and compile as
     * fully as in their containers: how fast they are is measured so.
     */
    public LocalPlatform forLoad() {
        return new LocalPlatform(home, ports, Start.FOR_LOAD, console);
    }

    /**
     * Starts the named processes, or all, once more elsewhere, unless that was done since the last
     * build, so that the next start is faster. Takes some minutes of idle processor; leaves at an
     * interruption.
     */
    public void rehearse(String... names) throws InterruptedException {
        if (start != Start.QUICK) {
            return;
        }
        try {
            new Rehearsal(home, ports, console).run(List.of(names));
        } catch (IOException | Trouble e) {
            console.accept("start-up caches could not be made: " + e);
        }
    }

    /**
     * Stops what an earlier launcher left, then starts the named parts and what they need, or all,
     * and returns when they are ready; throws a {@link Trouble} when they cannot be.
     */
    public void start(String... names) throws InterruptedException {
        home.makeUsable();
        lock = OnlyOne.in(home.run(), () -> new Trouble(alreadyRunning()));
        try {
            sweep();
            run.record(RunFolder.LAUNCHER, ProcessHandle.current());
            var begun =
                    new Supervisor(catalogue().chosen(List.of(names)), run, home.logs(), console);
            supervisor = begun;
            begun.start();
        } catch (IOException e) {
            throw new Trouble("The platform cannot be started: " + e, e);
        }
    }

    /** Stops what {@link #start} started, in good order; without effect when nothing runs. */
    public void stop() throws InterruptedException {
        var begun = supervisor;
        if (begun != null) {
            begun.stop();
        }
        var held = lock;
        if (held != null) {
            run.forget(RunFolder.LAUNCHER);
            held.close();
        }
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws the data, the logs and the secrets away; what was unpacked stays. */
    public void forgetEverything() throws InterruptedException {
        home.makeUsable();
        try (var _ = OnlyOne.in(home.run(), () -> new Trouble(alreadyRunning()))) {
            sweep();
            Folders.delete(home.folder().resolve("data"));
            Folders.delete(home.logs());
            Folders.delete(home.secrets());
        } catch (IOException e) {
            throw new Trouble("The data cannot be thrown away: " + e, e);
        }
    }

    /** Takes a process away at once, as a crash would; whoever watches starts it again. */
    public void kill(String name) throws InterruptedException {
        Stopping.kill(running(name));
    }

    /** Ends a process in good order; whoever watches starts it again at once. */
    public void restart(String name) throws InterruptedException {
        var process = running(name);
        if (launcher().isEmpty()) {
            throw new Trouble("No launcher watches over " + name + ": use ./rencontres up.");
        }
        run.wishRestart(name);
        Stopping.ask(process, part(name));
    }

    /** Ends a process and keeps its place free until {@link #giveBack} or the end of the caller. */
    public void takeOver(String name) throws InterruptedException {
        run.hold(name);
        var process = process(name);
        if (process.isPresent()) {
            Stopping.ask(process.get(), part(name));
        }
    }

    public void giveBack(String name) {
        run.release(name);
    }

    /** Whether the process runs and says that it can serve. */
    public boolean isReady(String name) throws InterruptedException {
        var process = process(name);
        return process.isPresent() && part(name).answers(process.get().pid());
    }

    /** The address of a part for people and programs of this machine. */
    public String address(String name) {
        return switch (name) {
            case "postgresql", "kafka", "smtp" -> "127.0.0.1:" + ports.of(name);
            default -> ports.url(name);
        };
    }

    /** The running process of that name, whoever started it. */
    public Optional<ProcessHandle> process(String name) {
        part(name);
        return run.process(name);
    }

    /** The launcher that watches over this platform, in whichever process. */
    public Optional<ProcessHandle> launcher() {
        return run.process(RunFolder.LAUNCHER);
    }

    public List<Part> parts() {
        return catalogue().all();
    }

    public Secrets secrets() {
        return Secrets.open(home.secrets());
    }

    public Home home() {
        return home;
    }

    Catalogue catalogue() {
        return switch (start) {
            case QUICK -> Catalogue.quick(home, ports, secrets());
            case PLAIN -> Catalogue.plain(home, ports, secrets());
            case FOR_LOAD -> Catalogue.forLoad(home, ports, secrets());
        };
    }

    RunFolder runFolder() {
        return run;
    }

    /** Stops what a launcher left that was itself taken away; last started, first stopped. */
    void sweep() throws InterruptedException {
        for (var part : parts().reversed()) {
            var left = run.process(part.name());
            if (left.isPresent()) {
                console.accept("%s was left running and is stopped".formatted(part.name()));
                Stopping.ask(left.get(), part);
            }
            run.forget(part.name());
        }
        if (Rehearsal.isUnderWay(home)) {
            new Rehearsal(home, ports, console).sweep();
        }
    }

    private Part part(String name) {
        return catalogue().named(name);
    }

    private ProcessHandle running(String name) {
        return process(name)
                .orElseThrow(() -> new Trouble(name + " does not run: ./rencontres up starts it."));
    }

    private String alreadyRunning() {
        return "The platform in %s already runs%s: see ./rencontres status, or ./rencontres down."
                .formatted(
                        home.folder(),
                        launcher().map(process -> " (process " + process.pid() + ")").orElse(""));
    }
}
