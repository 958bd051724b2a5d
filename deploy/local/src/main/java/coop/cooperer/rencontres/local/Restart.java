package coop.cooperer.rencontres.local;

import java.time.Duration;
import java.time.Instant;

/** Restarts one process and waits until it serves again. */
final class Restart {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LocalPlatform platform;

    Restart(LocalPlatform platform) {
        this.platform = platform;
    }

    int run(String name) throws InterruptedException {
        var startedAt = Instant.now();
        platform.restart(name);
        while (!platform.isReady(name)) {
            if (Instant.now().isAfter(startedAt.plus(PATIENCE))) {
                System.err.println(name + " is not ready yet: see ./rencontres logs " + name);
                return 1;
            }
            Thread.sleep(100);
        }
        var seconds = Duration.between(startedAt, Instant.now()).toMillis() / 1000.0;
        System.out.printf("%s is ready again after %.1f s%n", name, seconds);
        return 0;
    }
}
