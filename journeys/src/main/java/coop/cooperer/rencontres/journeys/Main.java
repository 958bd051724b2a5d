package coop.cooperer.rencontres.journeys;

import coop.cooperer.rencontres.journeys.bench.Benches;
import coop.cooperer.rencontres.journeys.crash.CrashRun;
import coop.cooperer.rencontres.journeys.crash.WebhooksCrash;
import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.journeys.screen.Screenshots;
import coop.cooperer.rencontres.journeys.story.Story2021;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry of {@code ./rencontres demo}, {@code crash}, {@code bench} and {@code screenshots}. */
public final class Main {

    // What the client of the broker says of itself is not part of the story.
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");
    private static final Path CHECKOUT = Path.of(System.getProperty("rencontres.root", "."));

    private static final String[] ALL = {};

    private Main() {}

    /** Runs one command; exit code 0 only if it succeeded. */
    public static void main(String... arguments) throws InterruptedException {
        // Where the broker is killed on purpose, that it is away is no news.
        var killed = List.of(arguments).contains("crash");
        KAFKA.setLevel(killed ? Level.SEVERE : Level.WARNING);
        System.exit(run(List.of(arguments), System.out::println));
    }

    private static int run(List<String> arguments, Consumer<String> console)
            throws InterruptedException {
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "demo" -> demo(console);
            case "crash" -> crash(arguments, console);
            case "screenshots" -> screenshots(console);
            case "bench" -> new Benches(CHECKOUT, console).run(arguments);
            default -> {
                console.accept(
                        "Usage: ./rencontres demo | crash chain [N] | crash webhooks [N] | bench"
                                + " NAME | screenshots");
                yield 2;
            }
        };
    }

    private static int demo(Consumer<String> console) {
        var platform = LocalPlatform.ofEnvironment(CHECKOUT, System.getenv(), console);
        var begun = System.nanoTime();
        try {
            var held = new Story2021(new World(platform, CHECKOUT), console).play();
            console.accept(
                    "%d checkpoints held in %d s."
                            .formatted(
                                    held, Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
            return 0;
        } catch (RuntimeException broken) {
            console.accept(String.valueOf(broken.getMessage()));
            return 1;
        }
    }

    private static int screenshots(Consumer<String> console) {
        var platform = LocalPlatform.ofEnvironment(CHECKOUT, System.getenv(), console);
        var folder = CHECKOUT.resolve("docs/screens");
        new Screenshots(new World(platform, CHECKOUT), folder, console).take();
        return 0;
    }

    private static int crash(List<String> arguments, Consumer<String> console)
            throws InterruptedException {
        var webhooks = arguments.size() > 1 && arguments.get(1).equals("webhooks");
        var kills = arguments.size() > 2 ? Integer.parseInt(arguments.get(2)) : 30;
        var running = LocalPlatform.ofEnvironment(CHECKOUT, System.getenv(), console);
        if (running.launcher().isPresent()) {
            return crash(webhooks, running, kills, console);
        }
        var folder = CHECKOUT.resolve(".rencontres/crash");
        try (var own = LocalPlatform.beside(CHECKOUT, folder, 300, console)) {
            own.start(webhooks ? WebhooksCrash.PARTS.toArray(ALL) : ALL);
            return crash(webhooks, own, kills, console);
        }
    }

    private static int crash(
            boolean webhooks, LocalPlatform platform, int kills, Consumer<String> console)
            throws InterruptedException {
        var clean =
                webhooks
                        ? new WebhooksCrash(platform, CHECKOUT, console).run(kills)
                        : new CrashRun(platform, CHECKOUT, console).run(kills);
        return clean ? 0 : 1;
    }
}
