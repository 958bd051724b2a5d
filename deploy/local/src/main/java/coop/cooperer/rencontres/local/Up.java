package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.supervision.OwnSession;
import coop.cooperer.rencontres.local.supervision.RunFolder;
import coop.cooperer.rencontres.local.supervision.Stopping;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Starts everything and watches over it, here or in the background. */
final class Up {

    private static final String READY = "launcher-ready";
    private static final Duration QUIET = Duration.ofSeconds(30);

    private final LocalPlatform platform;
    private final Path checkout;
    private volatile @Nullable Thread rehearsal;

    Up(LocalPlatform platform, Path checkout) {
        this.platform = platform;
        this.checkout = checkout;
    }

    int run(List<String> arguments) throws IOException, InterruptedException {
        var names = arguments.stream().filter(word -> !word.startsWith("--")).toList();
        for (var option : arguments.stream().filter(word -> word.startsWith("--")).toList()) {
            if (!List.of("--detach", "--fresh").contains(option)) {
                throw new Trouble("Usage: ./rencontres up [--detach] [--fresh] [NAME…]");
            }
        }
        if (arguments.contains("--fresh")) {
            platform.forgetEverything();
        }
        return arguments.contains("--detach") ? inBackground(names) : here(names);
    }

    /** Returns only by a signal: the virtual machine then ends with the code of that signal. */
    private int here(List<String> names) throws InterruptedException {
        var startedAt = startOfCommand();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            platform.start(names.toArray(String[]::new));
        } catch (Trouble trouble) {
            platform.stop();
            throw trouble;
        }
        System.out.println(Welcome.of(platform, Duration.between(startedAt, Instant.now())));
        platform.runFolder().record(READY, ProcessHandle.current());
        rehearseLater(names);
        new CountDownLatch(1).await();
        return 0;
    }

    /** When the newcomer has seen the first page, and in nobody's way. */
    private void rehearseLater(List<String> names) {
        rehearsal =
                Thread.ofPlatform()
                        .name("rehearsal")
                        .daemon()
                        .start(
                                () -> {
                                    try {
                                        Thread.sleep(QUIET);
                                        platform.rehearse(names.toArray(String[]::new));
                                    } catch (InterruptedException end) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
    }

    private void stop() {
        try {
            var learning = rehearsal;
            if (learning != null) {
                learning.interrupt();
                learning.join();
            }
            if (platform.launcher().filter(ProcessHandle.current()::equals).isPresent()) {
                System.out.println("The platform stops…");
                platform.stop();
                System.out.println("The platform has stopped.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int inBackground(List<String> names) throws IOException, InterruptedException {
        platform.home().makeUsable();
        var log = new Following(platform.home().log(RunFolder.LAUNCHER));
        var launcher =
                new ProcessBuilder(OwnSession.of(sameProgram(names)))
                        .directory(checkout.toAbsolutePath().toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.fresh())
                        .start();
        var abandon = new Thread(() -> abandon(launcher), "abandon");
        Runtime.getRuntime().addShutdownHook(abandon);
        while (launcher.isAlive() && !isReady(launcher.pid())) {
            log.print();
            Thread.sleep(200);
        }
        log.print();
        Runtime.getRuntime().removeShutdownHook(abandon);
        return launcher.isAlive() ? 0 : 1;
    }

    /** A Ctrl-C before all is ready means that nothing is wanted. */
    private static void abandon(Process launcher) {
        try {
            Stopping.askPatiently(launcher.toHandle());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady(long launcher) {
        return platform.runFolder()
                .process(READY)
                .filter(process -> process.pid() == launcher)
                .isPresent();
    }

    private static List<String> sameProgram(List<String> names) {
        var machine = ManagementFactory.getRuntimeMXBean();
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(machine.getInputArguments());
        words.addAll(List.of("-cp", machine.getClassPath(), Main.class.getName(), "up"));
        words.addAll(names);
        return words;
    }

    /** The script tells when it was called, so that a build counts too. */
    private static Instant startOfCommand() {
        var seconds = System.getenv("RENCONTRES_STARTED");
        return seconds == null
                ? Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())
                : Instant.ofEpochSecond(Long.parseLong(seconds));
    }
}
