package coop.cooperer.rencontres.platform.testkit;

import java.util.function.Supplier;

/** Starts something once per JVM, whichever class loader asks. */
final class Once {

    private Once() {}

    static String of(String name, Supplier<String> start) {
        var key = "rencontres.testkit." + name;
        // The properties are the one object that every class loader shares.
        synchronized (System.getProperties()) {
            var known = System.getProperty(key);
            if (known == null) {
                known = start.get();
                System.setProperty(key, known);
            }
            return known;
        }
    }
}
