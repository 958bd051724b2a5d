package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.journeys.crash.DeliveryLedger;
import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.journeys.webhooks.FactTeller;
import coop.cooperer.rencontres.journeys.webhooks.Partners;
import coop.cooperer.rencontres.journeys.webhooks.Partners.Subscribed;
import coop.cooperer.rencontres.journeys.webhooks.ReceiverFarm;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How fast a hundred receivers are told, with a dead and a thirty-second one among them and
 * without; how many deliveries a second at saturation, beside a bare client that posts the same
 * bodies to the same receiver; how long a backlog of a hundred thousand takes.
 */
final class WebhooksBench implements Bench {

    private static final int RECEIVERS = 100;
    private static final int FACTS_A_SECOND = 100;
    private static final Duration ROUND = Duration.ofSeconds(40);
    private static final int BACKLOG = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    /** Fact to first attempt at prompt receivers, in milliseconds. */
    private record Latency(double p50, double p99, int arrivals) {}

    /** A backlog and how long it took. */
    private record Drained(long deliveries, double seconds) {

        double perSecond() {
            return deliveries / seconds;
        }
    }

    private final Path checkout;
    private final Consumer<String> console;
    private final Map<String, Object> figures = new TreeMap<>();

    WebhooksBench(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public void run() throws InterruptedException {
        var folder = checkout.resolve(".rencontres/bench-webhooks");
        try (var platform = LocalPlatform.beside(checkout, folder, 800, _ -> {}).forLoad()) {
            platform.forgetEverything();
            platform.start("notifications", "keycloak", "gateway");
            measure(platform);
        }
    }

    private void measure(LocalPlatform platform) throws InterruptedException {
        var partners = new Partners(new World(platform, checkout, Duration.ofSeconds(30)));
        try (var farm = new ReceiverFarm();
                var teller = new FactTeller(platform.address("kafka"))) {
            var seminars = teller.publishCall(RECEIVERS);
            var prompt = subscribe(partners, farm, seminars.subList(2, RECEIVERS));
            latency(farm, teller, seminars.subList(2, RECEIVERS), Duration.ofSeconds(15));
            var without = latency(farm, teller, seminars.subList(2, RECEIVERS), ROUND);
            partners.subscribe(ReceiverFarm.dead(), seminars.get(0));
            partners.subscribe(farm.slow(), seminars.get(1));
            var with = latency(farm, teller, seminars, ROUND);
            print("all healthy", without);
            print("one dead, one slow", with);
            var drained = drain(platform, farm);
            var bare = new BareClient(farm).perSecond(prompt.getFirst().secret());
            report(without, with, drained, bare);
        }
    }

    private static List<Subscribed> subscribe(
            Partners partners, ReceiverFarm farm, List<UUID> seminars) {
        var subscribed = new ArrayList<Subscribed>();
        for (var seminar : seminars) {
            subscribed.add(partners.subscribe(farm.prompt(subscribed.size()), seminar));
        }
        return subscribed;
    }

    private static Latency latency(
            ReceiverFarm farm, FactTeller teller, List<UUID> seminars, Duration round) {
        farm.forget();
        var begun = System.nanoTime();
        var gap = Duration.ofSeconds(1).toNanos() / FACTS_A_SECOND;
        for (var fact = 0; fact * gap < round.toNanos(); fact++) {
            teller.seminarHeld(seminars.get(fact % seminars.size()));
            LockSupport.parkNanos(begun + (fact + 1) * gap - System.nanoTime());
        }
        LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
        var sorted =
                farm.arrivals().stream()
                        .mapToDouble(it -> it.latency().toNanos() / 1e6)
                        .sorted()
                        .toArray();
        return new Latency(
                sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.99)], sorted.length);
    }

    // As after a long outage: the couriers come back and find them all at once.
    private Drained drain(LocalPlatform platform, ReceiverFarm farm) throws InterruptedException {
        platform.takeOver("notifications");
        waitFor("the couriers are away", () -> !isReady(platform));
        farm.forget();
        farm.note(false);
        var owed = DeliveryLedger.of(platform).owe(BACKLOG / (RECEIVERS - 2) + 1);
        platform.giveBack("notifications");
        waitFor("the first comes", () -> farm.all() > 0);
        var begun = System.nanoTime();
        waitFor("the backlog is drained", () -> farm.all() >= owed);
        var seconds = (System.nanoTime() - begun) / 1e9;
        farm.note(true);
        var drained = new Drained(owed, seconds);
        console.accept(
                "%d waited: drained in %.1f s, %.0f a second"
                        .formatted(owed, seconds, drained.perSecond()));
        return drained;
    }

    private static boolean isReady(LocalPlatform platform) {
        try {
            return platform.isReady("notifications");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void print(String what, Latency latency) {
        console.accept(
                "%-20s p50 %7.1f ms   p99 %7.1f ms   (%d arrivals)"
                        .formatted(what, latency.p50(), latency.p99(), latency.arrivals()));
    }

    private void report(Latency without, Latency with, Drained drained, double bare) {
        var perSecond = drained.perSecond();
        console.accept("bare client %.0f a second, ratio %.2f".formatted(bare, perSecond / bare));
        figures.put("all healthy, p50, ms", without.p50());
        figures.put("all healthy, p99, ms", without.p99());
        figures.put("one dead and one slow, p50, ms", with.p50());
        figures.put("one dead and one slow, p99, ms", with.p99());
        figures.put("waiting deliveries drained", drained.deliveries());
        figures.put("waiting deliveries drained, s", drained.seconds());
        figures.put("deliveries a second", perSecond);
        figures.put("bare client, posts a second", bare);
        Report.write(
                checkout,
                "webhooks",
                Map.of(
                        "figures",
                        figures,
                        "ratios",
                        Map.of(
                                "p99 with the two / without", with.p99() / without.p99(),
                                "deliveries / bare client", perSecond / bare),
                        "aims",
                        Map.of(
                                "first attempt p50 within 100 ms",
                                aim(100, with.p50(), with.p50() <= 100),
                                "first attempt p99 within 1 s",
                                aim(1_000, with.p99(), with.p99() <= 1_000),
                                "p99 of the healthy within 10 %",
                                aim(
                                        1.1,
                                        with.p99() / without.p99(),
                                        with.p99() <= 1.1 * without.p99()),
                                "half of a bare client",
                                aim(0.5, perSecond / bare, perSecond >= 0.5 * bare))));
    }

    private static Map<String, Object> aim(double aim, double measured, boolean met) {
        return Map.of("aim", aim, "measured", measured, "met", met);
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not within " + PATIENCE + ": " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
