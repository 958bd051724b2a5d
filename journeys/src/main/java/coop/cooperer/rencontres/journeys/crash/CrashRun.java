package coop.cooperer.rencontres.journeys.crash;

import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.journeys.story.Story2021;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Plays the story of the 2021 call again and again while one process after another is taken away at
 * random instants, then counts.
 */
public final class CrashRun {

    private static final List<String> VICTIMS =
            List.of(
                    "applications",
                    "seminars",
                    "committees",
                    "media",
                    "notifications",
                    "gateway",
                    "kafka",
                    "postgresql",
                    "keycloak");

    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final LocalPlatform platform;
    private final World world;
    private final Consumer<String> console;
    private final Random random = new Random();
    private final List<String> order = new ArrayList<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicInteger abandoned = new AtomicInteger();

    /** A run against this platform, which is watched over by its launcher. */
    public CrashRun(LocalPlatform platform, Path checkout, Consumer<String> console) {
        this.platform = platform;
        this.world = new World(platform, checkout, Duration.ofSeconds(75));
        this.console = console;
    }

    /**
     * Kills so many times.
     *
     * @return whether no event was lost, doubled or reordered
     */
    public boolean run(int kills) throws InterruptedException {
        var chain = Thread.ofPlatform().name("chain").start(this::playOn);
        try {
            for (var kill = 1; kill <= kills; kill++) {
                LockSupport.parkNanos(Duration.ofMillis(500 + random.nextInt(4_000)).toNanos());
                kill(kill, victim(kill));
            }
        } finally {
            enough.set(true);
        }
        chain.join();
        return settle();
    }

    private void kill(int number, String victim) throws InterruptedException {
        var begun = System.nanoTime();
        platform.kill(victim);
        waitFor(victim + " is back", () -> isBack(victim));
        console.accept(
                "%3d  %-13s back after %d ms"
                        .formatted(
                                number,
                                victim,
                                Duration.ofNanos(System.nanoTime() - begun).toMillis()));
    }

    private void playOn() {
        while (!enough.get()) {
            try {
                new Story2021(world, _ -> {}).play();
                finished.incrementAndGet();
            } catch (RuntimeException broken) {
                abandoned.incrementAndGet();
                console.accept("     a story was abandoned: " + broken.getMessage());
            }
        }
    }

    // Every victim once before any of them twice, in an order that nobody chose.
    private String victim(int kill) {
        if ((kill - 1) % VICTIMS.size() == 0) {
            order.clear();
            order.addAll(VICTIMS);
            Collections.shuffle(order, random);
        }
        return order.get((kill - 1) % VICTIMS.size());
    }

    private boolean settle() {
        var ledger = new Ledger(platform);
        var before = new Ledger.Balance[] {ledger.balance()};
        waitFor(
                "nothing moves any more",
                () -> {
                    var now = ledger.balance();
                    var still = now.isClean() || (now.unsent() == 0 && now.equals(before[0]));
                    before[0] = now;
                    return still;
                });
        var balance = before[0];
        console.accept(
                "%d stories finished, %d abandoned; %d events told, %d effects taken: %d lost, %d doubled, %d reordered."
                        .formatted(
                                finished.get(),
                                abandoned.get(),
                                balance.told(),
                                balance.taken(),
                                balance.lost(),
                                balance.doubled(),
                                balance.reordered()));
        return balance.isClean() && balance.told() > 0;
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
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
    }
}
