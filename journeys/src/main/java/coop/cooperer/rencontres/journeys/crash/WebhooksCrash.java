package coop.cooperer.rencontres.journeys.crash;

import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.journeys.webhooks.FactTeller;
import coop.cooperer.rencontres.journeys.webhooks.Partners;
import coop.cooperer.rencontres.journeys.webhooks.ReceiverFarm;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Delivers under load to twenty receivers while the couriers, the broker and the database are taken
 * away at random instants, then counts: every fact came, and came again only where an attempt was
 * under way when its courier died.
 */
public final class WebhooksCrash {

    /** The parts of the platform that it takes; they start what they need. */
    public static final List<String> PARTS = List.of("notifications", "keycloak", "gateway");

    private static final int RECEIVERS = 20;
    private static final int FACTS_A_SECOND = 100;
    private static final Duration RECOVERY = Duration.ofMinutes(3);

    private static final List<String> VICTIMS =
            List.of("notifications", "notifications", "kafka", "notifications", "postgresql");

    private final LocalPlatform platform;
    private final Partners partners;
    private final Consumer<String> console;
    private final Random random = new Random();
    private final List<UUID> told = new ArrayList<>();
    private final Map<String, Integer> underWay = new HashMap<>();

    /** A run against this platform, which is watched over by its launcher. */
    public WebhooksCrash(LocalPlatform platform, Path checkout, Consumer<String> console) {
        this.platform = platform;
        this.partners = new Partners(new World(platform, checkout, Duration.ofSeconds(75)));
        this.console = console;
    }

    /**
     * Kills so many times.
     *
     * @return whether nothing was lost and nothing repeated without need
     */
    public boolean run(int kills) throws InterruptedException {
        try (var farm = new ReceiverFarm();
                var teller = new FactTeller(platform.address("kafka"))) {
            var seminars = teller.publishCall(RECEIVERS);
            var subscribed = new ArrayList<Partners.Subscribed>();
            for (var number = 0; number < RECEIVERS; number++) {
                subscribed.add(partners.subscribe(farm.prompt(number), seminars.get(number)));
            }
            try {
                kill(kills, farm, teller, seminars);
                return settle(farm);
            } finally {
                subscribed.forEach(partners::unsubscribe);
            }
        }
    }

    private void kill(int kills, ReceiverFarm farm, FactTeller teller, List<UUID> seminars)
            throws InterruptedException {
        var enough = new AtomicBoolean();
        var facts = new ConcurrentLinkedQueue<UUID>();
        var load =
                Thread.ofPlatform().name("load").start(() -> tell(teller, seminars, facts, enough));
        try {
            for (var kill = 1; kill <= kills; kill++) {
                LockSupport.parkNanos(Duration.ofMillis(1_000 + random.nextInt(3_000)).toNanos());
                kill(kill, VICTIMS.get((kill - 1) % VICTIMS.size()), farm);
            }
        } finally {
            enough.set(true);
            load.join();
            told.addAll(facts);
        }
    }

    private void tell(
            FactTeller teller,
            List<UUID> seminars,
            ConcurrentLinkedQueue<UUID> facts,
            AtomicBoolean enough) {
        for (var fact = 0; !enough.get(); fact++) {
            facts.add(teller.seminarHeld(seminars.get(fact % seminars.size())));
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos() / FACTS_A_SECOND);
        }
        teller.flush();
    }

    private void kill(int number, String victim, ReceiverFarm farm) throws InterruptedException {
        var begun = System.nanoTime();
        platform.kill(victim);
        if (victim.equals("notifications")) {
            // What came and is not noted was under way: it may come once more.
            var noted = DeliveryLedger.of(platform).delivered();
            var open = new HashSet<>(farm.counts().keySet());
            open.removeAll(noted);
            open.forEach(id -> underWay.merge(id, 1, Integer::sum));
        }
        waitFor(victim + " is back", () -> isBack(victim));
        console.accept(
                "%3d  %-13s back after %d ms"
                        .formatted(
                                number,
                                victim,
                                Duration.ofNanos(System.nanoTime() - begun).toMillis()));
    }

    private boolean settle(ReceiverFarm farm) {
        // Nothing but these: receivers of earlier runs are gone, and theirs waits for days.
        var ids = told.stream().map(UUID::toString).toList();
        waitFor(
                "every fact has come, and is noted",
                () ->
                        farm.counts().keySet().containsAll(ids)
                                && DeliveryLedger.of(platform).delivered().containsAll(ids));
        var counts = farm.counts();
        var repeats = counts.values().stream().mapToLong(it -> it.sum() - 1).sum();
        var needless =
                counts.entrySet().stream()
                        .mapToLong(
                                it ->
                                        it.getValue().sum()
                                                - 1
                                                - underWay.getOrDefault(it.getKey(), 0))
                        .filter(it -> it > 0)
                        .sum();
        var strangers = counts.size() - told.size();
        console.accept(
                "%d facts told, %d came: 0 lost, %d came again (%d attempts were under way at a"
                                .formatted(
                                        told.size(),
                                        counts.size(),
                                        repeats,
                                        underWay.values().stream().mapToInt(it -> it).sum())
                        + " kill), %d of them without need, %d strangers."
                                .formatted(needless, strangers));
        return needless == 0 && strangers == 0 && !told.isEmpty();
    }

    private boolean isBack(String victim) {
        try {
            return platform.isReady(victim);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        var until = System.nanoTime() + RECOVERY.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("not within " + RECOVERY + ": " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }
}
