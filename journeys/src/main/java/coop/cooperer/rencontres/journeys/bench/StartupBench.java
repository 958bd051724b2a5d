package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.local.LocalPlatform;
import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.ProcessMemory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How long the whole platform takes from the command to ready, beside Keycloak with its database
 * alone, started the same way in the same run: a first start on no data, later starts, and later
 * starts with what rehearsals have taught the virtual machines.
 */
final class StartupBench implements Bench {

    private static final int ROUNDS = 3;
    private static final String[] KEYCLOAK_ALONE = {"keycloak"};
    private static final String[] ALL = {};
    private static final double AIM_RATIO = 2.5;
    private static final double AIM_GIGABYTES = 2.5;

    /** One way of starting: the whole and Keycloak alone, in seconds, the median of its rounds. */
    private record Figure(String way, int rounds, double whole, double keycloak) {

        double ratio() {
            return whole / keycloak;
        }
    }

    private final Path checkout;
    private final Consumer<String> console;

    StartupBench(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public void run() throws InterruptedException {
        var folder = checkout.resolve(".rencontres/bench-startup");
        var platform = LocalPlatform.beside(checkout, folder, 600, _ -> {});
        var plain = platform.withoutStartCaches();
        var figures = new ArrayList<Figure>();
        figures.add(first(plain));
        figures.add(later("second start", plain));
        platform.rehearse();
        figures.add(later("with start caches", platform));
        var memory = memory(platform);
        print(figures, memory);
        Report.write(checkout, "startup", report(figures, memory));
    }

    private Figure first(LocalPlatform platform) throws InterruptedException {
        platform.forgetEverything();
        var keycloak = seconds(platform, KEYCLOAK_ALONE);
        platform.forgetEverything();
        return new Figure("first start", 1, seconds(platform, ALL), keycloak);
    }

    private Figure later(String way, LocalPlatform platform) throws InterruptedException {
        var whole = new ArrayList<Double>();
        var keycloak = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            keycloak.add(seconds(platform, KEYCLOAK_ALONE));
            whole.add(seconds(platform, ALL));
        }
        return new Figure(way, ROUNDS, median(whole), median(keycloak));
    }

    private static double seconds(LocalPlatform platform, String... names)
            throws InterruptedException {
        var begun = System.nanoTime();
        try {
            platform.start(names);
            return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        } finally {
            platform.stop();
        }
    }

    private static Map<String, Double> memory(LocalPlatform platform) throws InterruptedException {
        try {
            platform.start();
            var memory = new TreeMap<String, Double>();
            for (var part : platform.parts()) {
                memory.put(part.name(), megabytes(platform, part));
            }
            return memory;
        } finally {
            platform.stop();
        }
    }

    private static double megabytes(LocalPlatform platform, Part part) {
        return platform.process(part.name())
                .map(process -> ProcessMemory.kilobytes(process) / 1024.0)
                .orElse(0.0);
    }

    private void print(List<Figure> figures, Map<String, Double> memory) {
        console.accept(
                "%-18s %7s %9s %14s %6s".formatted("", "rounds", "whole s", "keycloak s", "ratio"));
        figures.forEach(
                it ->
                        console.accept(
                                "%-18s %7d %9.1f %14.1f %6.2f"
                                        .formatted(
                                                it.way(),
                                                it.rounds(),
                                                it.whole(),
                                                it.keycloak(),
                                                it.ratio())));
        memory.forEach((name, it) -> console.accept("%-18s %7.0f MB".formatted(name, it)));
        console.accept("%-18s %7.0f MB".formatted("together", sum(memory)));
    }

    private static Map<String, Object> report(List<Figure> figures, Map<String, Double> memory) {
        var seconds = new TreeMap<String, Object>();
        var ratios = new TreeMap<String, Object>();
        for (var figure : figures) {
            seconds.put(figure.way() + ", whole, s", figure.whole());
            seconds.put(figure.way() + ", Keycloak alone, s", figure.keycloak());
            ratios.put(figure.way() + ", whole / Keycloak alone", figure.ratio());
        }
        memory.forEach((name, it) -> seconds.put(name + ", memory, MB", it));
        var slowest = figures.stream().mapToDouble(Figure::ratio).max().orElseThrow();
        var gigabytes = sum(memory) / 1024;
        return Map.of(
                "figures", seconds,
                "ratios", ratios,
                "aims",
                        Map.of(
                                "whole within 2.5 times Keycloak alone",
                                Map.of(
                                        "aim",
                                        AIM_RATIO,
                                        "measured",
                                        slowest,
                                        "met",
                                        slowest <= AIM_RATIO),
                                "together under 2.5 GB",
                                Map.of(
                                        "aim", AIM_GIGABYTES,
                                        "measured", gigabytes,
                                        "met", gigabytes < AIM_GIGABYTES)));
    }

    private static double sum(Map<String, Double> memory) {
        return memory.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }
}
