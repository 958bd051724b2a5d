package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.local.LocalPlatform;
import coop.cooperer.rencontres.local.supervision.ProcessMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * What the gateway costs: the same read through it with token check, limits and header rules,
 * through the same proxy without them, and through nginx; in turns, to the same service.
 *
 * <p>{@code RENCONTRES_BENCH_WARMUP} shortens the warm-up, in seconds; each of them is warmed so
 * long.
 */
final class GatewayBench implements Bench {

    private static final String GATEWAY = "gateway";
    private static final String BARE = "same proxy without checks";
    private static final String NGINX = "nginx";
    private static final String PATH = "/api/v1/calls";
    private static final int ROUNDS = 5;
    private static final Duration TURN = Duration.ofSeconds(8);
    private static final double AIM_RATIO = 0.85;
    private static final double AIM_ADDED_P99 = 5;
    private static final double AIM_MEGABYTES = 300;

    /** The outcomes of all rounds of one of them. */
    private record Figures(List<Load.Outcome> full, List<Load.Outcome> half) {

        double median(ToDoubleFunction<Load.Outcome> figure) {
            return median(full, figure);
        }

        double halfMedian(ToDoubleFunction<Load.Outcome> figure) {
            return median(half, figure);
        }

        private static double median(
                List<Load.Outcome> outcomes, ToDoubleFunction<Load.Outcome> figure) {
            return outcomes.stream()
                    .mapToDouble(figure)
                    .sorted()
                    .skip(outcomes.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final Path checkout;
    private final Consumer<String> console;

    GatewayBench(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public void run() throws InterruptedException {
        var folder = checkout.resolve(".rencontres/bench-gateway");
        try (var platform = LocalPlatform.beside(checkout, folder, 700, _ -> {}).forLoad();
                var realm = new SigningRealm(port(platform, "keycloak"));
                var stage = new Stage(folder)) {
            var service = port(platform, "applications");
            stage.startService(service);
            platform.start(GATEWAY);
            var ports = new LinkedHashMap<String, Integer>();
            ports.put(GATEWAY, port(platform, GATEWAY));
            ports.put(BARE, stage.startProxy(service));
            var nginx = stage.startNginx(service);
            if (nginx == null) {
                console.accept("nginx is not installed (apt-get install nginx): measured without.");
            } else {
                ports.put(NGINX, nginx);
            }
            var figures = measure(new Load(PATH, realm.token()), ports);
            var megabytes =
                    ProcessMemory.kilobytes(platform.process(GATEWAY).orElseThrow()) / 1024.0;
            print(figures, megabytes);
            Report.write(checkout, GATEWAY, report(figures, megabytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Figures> measure(Load load, Map<String, Integer> ports)
            throws InterruptedException {
        warm(load, ports);
        var figures = new LinkedHashMap<String, Figures>();
        ports.keySet()
                .forEach(
                        name ->
                                figures.put(
                                        name, new Figures(new ArrayList<>(), new ArrayList<>())));
        for (var round = 0; round < ROUNDS; round++) {
            for (var one : figures.entrySet()) {
                one.getValue().full().add(load.full(portOf(ports, one.getKey()), TURN));
            }
        }
        // Half of what the gateway can do, for all of them.
        var half = of(figures, GATEWAY).median(Load.Outcome::perSecond) / 2;
        for (var round = 0; round < ROUNDS; round++) {
            for (var one : figures.entrySet()) {
                one.getValue().half().add(load.paced(portOf(ports, one.getKey()), TURN, half));
            }
        }
        return figures;
    }

    private static void warm(Load load, Map<String, Integer> ports) throws InterruptedException {
        var given = System.getenv().getOrDefault("RENCONTRES_BENCH_WARMUP", "120");
        for (var left = Duration.ofSeconds(Long.parseLong(given));
                left.isPositive();
                left = left.minusSeconds(10)) {
            for (var port : ports.values()) {
                load.full(port, Duration.ofSeconds(Math.min(10, left.toSeconds())));
            }
        }
    }

    private static Figures of(Map<String, Figures> figures, String name) {
        return Objects.requireNonNull(figures.get(name));
    }

    private static int portOf(Map<String, Integer> ports, String name) {
        return ports.getOrDefault(name, 0);
    }

    private static int port(LocalPlatform platform, String name) {
        return URI.create(platform.address(name)).getPort();
    }

    private void print(Map<String, Figures> figures, double megabytes) {
        console.accept(
                "%-26s %10s %8s %8s %14s %8s"
                        .formatted("", "a second", "p50 ms", "p99 ms", "half: p50 ms", "p99 ms"));
        figures.forEach(
                (name, it) ->
                        console.accept(
                                "%-26s %10.0f %8.2f %8.2f %14.2f %8.2f"
                                        .formatted(
                                                name,
                                                it.median(Load.Outcome::perSecond),
                                                it.median(Load.Outcome::p50),
                                                it.median(Load.Outcome::p99),
                                                it.halfMedian(Load.Outcome::p50),
                                                it.halfMedian(Load.Outcome::p99))));
        console.accept("gateway: %.0f MB".formatted(megabytes));
    }

    private static Map<String, Object> report(Map<String, Figures> figures, double megabytes) {
        var numbers = new TreeMap<String, Object>();
        figures.forEach(
                (name, it) -> {
                    numbers.put(name + ", requests a second", it.median(Load.Outcome::perSecond));
                    numbers.put(name + ", p50, ms", it.median(Load.Outcome::p50));
                    numbers.put(name + ", p99, ms", it.median(Load.Outcome::p99));
                    numbers.put(name + ", half load, p50, ms", it.halfMedian(Load.Outcome::p50));
                    numbers.put(name + ", half load, p99, ms", it.halfMedian(Load.Outcome::p99));
                });
        numbers.put("gateway, memory, MB", megabytes);
        var gateway = of(figures, GATEWAY);
        var ratios = new TreeMap<String, Object>();
        figures.forEach(
                (name, it) -> {
                    if (!name.equals(GATEWAY)) {
                        ratios.put(
                                "gateway / " + name + ", requests a second",
                                gateway.median(Load.Outcome::perSecond)
                                        / it.median(Load.Outcome::perSecond));
                    }
                });
        var bare = of(figures, BARE);
        var ratio = gateway.median(Load.Outcome::perSecond) / bare.median(Load.Outcome::perSecond);
        var added = gateway.halfMedian(Load.Outcome::p99) - bare.halfMedian(Load.Outcome::p99);
        return Map.of(
                "figures",
                numbers,
                "ratios",
                ratios,
                "aims",
                Map.of(
                        "at least 0.85 of the same proxy without checks",
                        aim(AIM_RATIO, ratio, ratio >= AIM_RATIO),
                        "added p99 under 5 ms at half load",
                        aim(AIM_ADDED_P99, added, added < AIM_ADDED_P99),
                        "memory under 300 MB",
                        aim(AIM_MEGABYTES, megabytes, megabytes < AIM_MEGABYTES)));
    }

    private static Map<String, Object> aim(double aim, double measured, boolean met) {
        return Map.of("aim", aim, "measured", measured, "met", met);
    }
}
