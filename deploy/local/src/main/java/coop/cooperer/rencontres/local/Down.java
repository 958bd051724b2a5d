package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.supervision.Stopping;

/** Stops the launcher, and whatever a launcher left that is no more. */
final class Down {

    private final LocalPlatform platform;

    Down(LocalPlatform platform) {
        this.platform = platform;
    }

    int run() throws InterruptedException {
        var launcher = platform.launcher();
        if (launcher.isPresent()) {
            Stopping.askPatiently(launcher.get());
        }
        platform.sweep();
        System.out.println("Nothing of this platform runs any more.");
        return 0;
    }
}
