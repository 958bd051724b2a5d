package coop.cooperer.rencontres.local;

import coop.cooperer.rencontres.local.parts.Catalogue;
import coop.cooperer.rencontres.local.parts.Folders;
import coop.cooperer.rencontres.local.parts.Home;
import coop.cooperer.rencontres.local.parts.Ports;
import coop.cooperer.rencontres.local.parts.Rehearsing;
import coop.cooperer.rencontres.local.parts.Secrets;
import coop.cooperer.rencontres.local.supervision.OnlyOne;
import coop.cooperer.rencontres.local.supervision.Part;
import coop.cooperer.rencontres.local.supervision.RunFolder;
import coop.cooperer.rencontres.local.supervision.Stopping;
import coop.cooperer.rencontres.local.supervision.Supervisor;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A second, short-lived platform on which one process after another is started only for its virtual
 * machine to learn from it. It touches neither the ports nor the data of the real one.
 */
final class Rehearsal {

    private static final List<String> STORES = List.of("postgresql", "kafka");

    private final Home home;
    private final Catalogue catalogue;
    private final RunFolder run;
    private final Consumer<String> console;

    Rehearsal(Home real, Ports ports, Consumer<String> console) {
        this.home = new Home(real.checkout(), folder(real));
        this.catalogue = Catalogue.plain(home, ports.elsewhere(), Secrets.open(home.secrets()));
        this.run = new RunFolder(home.run());
        this.console = console;
    }

    /** Makes the missing caches of these parts, one by one; leaves at an interruption. */
    void run(List<String> names) throws IOException, InterruptedException {
        home.makeUsable();
        try (var _ = OnlyOne.in(home.startCaches(), () -> new Trouble("others make them now"))) {
            sweep();
            Rehearsing.forgetDrafts(home.startCaches());
            makeMissing(names);
            Rehearsing.forgetDrafts(home.startCaches());
        }
    }

    private void makeMissing(List<String> names) throws IOException, InterruptedException {
        var stores = supervisor(catalogue.chosen(STORES));
        try {
            var missing = missing(names);
            // The stores before they run for the others, on the ports that they need themselves.
            rehearse(missing.stream().filter(Rehearsal::isStore).toList());
            missing.removeIf(Rehearsal::isStore);
            if (!missing.isEmpty()) {
                stores.start();
                rehearse(missing);
            }
        } finally {
            stores.kill();
            Folders.delete(home.folder());
        }
    }

    private List<Rehearsing> missing(List<String> names) throws IOException, InterruptedException {
        var missing = new ArrayList<Rehearsing>();
        for (var part : catalogue.chosen(names)) {
            var rehearsing = new Rehearsing(part, home.startCaches());
            if (rehearsing.isWorthIt(log(part))) {
                missing.add(rehearsing);
            }
        }
        return missing;
    }

    private static boolean isStore(Part part) {
        return STORES.contains(part.name());
    }

    private void rehearse(List<Rehearsing> parts) throws IOException, InterruptedException {
        for (var part : parts) {
            rehearse(part);
        }
    }

    private void rehearse(Rehearsing part) throws IOException, InterruptedException {
        var alone = supervisor(List.of(part));
        try {
            alone.start();
            alone.stop();
            if (part.adopt(log(part))) {
                console.accept(part.name() + " will start faster from now on");
            }
        } catch (Trouble trouble) {
            console.accept("no start cache for " + part.name() + ": " + trouble.getMessage());
        } finally {
            alone.kill();
        }
    }

    /** Whether one runs, or was interrupted so hard that it left something. */
    static boolean isUnderWay(Home real) {
        return Files.isDirectory(folder(real));
    }

    private static Path folder(Home real) {
        return real.folder().resolve("rehearsal");
    }

    /** Takes away what an interrupted rehearsal left. */
    void sweep() throws InterruptedException {
        for (var part : catalogue.all()) {
            var left = run.process(part.name());
            if (left.isPresent()) {
                Stopping.kill(left.get());
            }
            run.forget(part.name());
        }
    }

    private Supervisor supervisor(List<Part> parts) {
        return new Supervisor(parts, run, home.logs(), _ -> {});
    }

    private Path log(Part part) {
        return home.log(part.name());
    }
}
