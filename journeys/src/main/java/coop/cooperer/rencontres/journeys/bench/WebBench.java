package coop.cooperer.rencontres.journeys.bench;

import com.fasterxml.jackson.databind.JsonNode;
import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.journeys.screen.Chromium;
import coop.cooperer.rencontres.journeys.screen.Person;
import coop.cooperer.rencontres.journeys.screen.Tab;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * What the first visit of a page costs: compressed script, largest paint and layout shift, on the
 * running platform, with an empty cache and a processor slowed down four times.
 */
final class WebBench implements Bench {

    private static final int ROUNDS = 5;
    private static final int SLOWER = 4;
    private static final double AIM_KILOBYTES = 150;
    private static final double AIM_SECONDS = 1.5;
    private static final double AIM_SHIFT = 0.05;

    private static final String WATCH =
            """
            window.paint = 0; window.shift = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) window.paint = entry.startTime;
            }).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver(list => {
              for (const entry of list.getEntries())
                if (!entry.hadRecentInput) window.shift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    /** One visit of a page. */
    private record Visit(double kilobytes, double paint, double shift) {}

    /** All visits of a page. */
    private record Figures(String page, List<Visit> visits) {

        double median(ToDoubleFunction<Visit> figure) {
            var sorted = visits.stream().mapToDouble(figure).sorted().toArray();
            return sorted[sorted.length / 2];
        }
    }

    private final Path checkout;
    private final Consumer<String> console;

    WebBench(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public void run() {
        var world =
                new World(
                        LocalPlatform.ofEnvironment(checkout, System.getenv(), console), checkout);
        var calls = world.asNobody().get("/api/v1/calls").expect(200).at("items");
        if (calls.isEmpty()) {
            throw new IllegalStateException("There is no call yet: play ./rencontres demo first.");
        }
        var figures = new ArrayList<Figures>();
        try (var chromium = Chromium.started()) {
            var tab = chromium.tab();
            var call = calls.get(0).path("id").asText();
            figures.add(visits("public call", tab, world.door() + "/appels/" + call));
            Person.signIn(tab, world, "admin1");
            figures.add(visits("back office", tab, world.door() + "/pilotage"));
        }
        print(figures);
        Report.write(checkout, "web", report(figures));
    }

    private static Figures visits(String page, Tab tab, String address) {
        prepare(tab);
        var visits = new ArrayList<Visit>();
        for (var round = 0; round < ROUNDS; round++) {
            visits.add(visit(tab, address));
        }
        tab.call("Emulation.setCPUThrottlingRate", Map.of("rate", 1));
        return new Figures(page, visits);
    }

    private static void prepare(Tab tab) {
        tab.call("Page.enable", Map.of());
        tab.call("Network.enable", Map.of());
        tab.call("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        tab.call("Emulation.setCPUThrottlingRate", Map.of("rate", SLOWER));
        tab.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    private static Visit visit(Tab tab, String address) {
        tab.call("Page.navigate", Map.of("url", "about:blank"));
        tab.told();
        tab.open(address);
        // What comes late counts as well: another paint, another shift.
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        return new Visit(
                kilobytesOfScript(tab.told()),
                tab.value("window.paint").asDouble() / 1000,
                tab.value("window.shift").asDouble());
    }

    private static double kilobytesOfScript(List<Tab.Told> told) {
        var scripts = new HashSet<String>();
        var bytes = 0.0;
        for (var one : told) {
            if (isScript(one)) {
                scripts.add(id(one.params()));
            }
            if (one.method().equals("Network.loadingFinished")
                    && scripts.contains(id(one.params()))) {
                bytes += one.params().path("encodedDataLength").asDouble();
            }
        }
        return bytes / 1024;
    }

    private static boolean isScript(Tab.Told told) {
        return told.method().equals("Network.responseReceived")
                && told.params().path("type").asText().equals("Script");
    }

    private static String id(JsonNode params) {
        return params.path("requestId").asText();
    }

    private void print(List<Figures> figures) {
        console.accept("%-14s %12s %14s %12s".formatted("", "script kB", "paint s", "shift"));
        figures.forEach(
                it ->
                        console.accept(
                                "%-14s %12.1f %14.2f %12.3f"
                                        .formatted(
                                                it.page(),
                                                it.median(Visit::kilobytes),
                                                it.median(Visit::paint),
                                                it.median(Visit::shift))));
    }

    private static Map<String, Object> report(List<Figures> figures) {
        var all = new TreeMap<String, Object>();
        var aims = new TreeMap<String, Object>();
        for (var page : figures) {
            var kilobytes = page.median(Visit::kilobytes);
            var paint = page.median(Visit::paint);
            var shift = page.median(Visit::shift);
            all.put(page.page() + ", compressed script, kB", kilobytes);
            all.put(page.page() + ", largest paint at a fourth of the processor, s", paint);
            all.put(page.page() + ", layout shift", shift);
            aims.put(page.page() + ", script under 150 kB", aim(AIM_KILOBYTES, kilobytes));
            aims.put(page.page() + ", largest paint under 1.5 s", aim(AIM_SECONDS, paint));
            aims.put(page.page() + ", layout shift at most 0.05", aim(AIM_SHIFT, shift));
        }
        return Map.of("figures", all, "ratios", Map.of(), "aims", aims);
    }

    private static Map<String, Object> aim(double aim, double measured) {
        return Map.of("aim", aim, "measured", measured, "met", measured <= aim);
    }
}
