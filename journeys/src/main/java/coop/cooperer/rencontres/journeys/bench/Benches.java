package coop.cooperer.rencontres.journeys.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The benchmarks by name. */
public final class Benches {

    private final Path checkout;
    private final Consumer<String> console;

    /** The benchmarks of this checkout. */
    public Benches(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    /** Runs the one named, or all. */
    public int run(List<String> arguments) throws InterruptedException {
        var benches =
                new TreeMap<String, Bench>(
                        Map.of(
                                "gateway", new GatewayBench(checkout, console),
                                "deadline", new DeadlineBench(checkout, console),
                                "growth", new GrowthBench(checkout, console),
                                "media", new MediaBench(checkout, console),
                                "seats", new SeatsBench(checkout, console),
                                "startup", new StartupBench(checkout, console),
                                "web", new WebBench(checkout, console),
                                "webhooks", new WebhooksBench(checkout, console)));
        var name = arguments.size() > 1 ? arguments.get(1) : "";
        if (!name.equals("all") && !benches.containsKey(name)) {
            console.accept(
                    "There are these benchmarks: all, " + String.join(", ", benches.keySet()));
            return 2;
        }
        for (var bench : benches.entrySet()) {
            if (name.equals("all") || name.equals(bench.getKey())) {
                bench.getValue().run();
            }
        }
        return 0;
    }
}
