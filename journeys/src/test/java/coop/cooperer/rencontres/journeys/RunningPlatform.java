package coop.cooperer.rencontres.journeys;

import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One platform of real processes for all journeys of a test run, beside the usual one. */
public final class RunningPlatform implements BeforeAllCallback {

    /** The sources that are tested. */
    public static final Path CHECKOUT = Path.of(System.getProperty("rencontres.root", ".."));

    // Not a round number: browsers refuse some ports, 10080 among them.
    private static final int PORT_OFFSET = 2_300;
    private static final String KEY = RunningPlatform.class.getName();

    private record Running(LocalPlatform platform) implements AutoCloseable {

        @Override
        public void close() {
            platform.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(KEY, _ -> started());
    }

    static LocalPlatform platform() {
        return LocalPlatform.beside(
                CHECKOUT,
                CHECKOUT.resolve("journeys/target/platform"),
                PORT_OFFSET,
                System.out::println);
    }

    /** The running platform seen from outside. */
    public static World world() {
        return new World(platform(), CHECKOUT);
    }

    private static Running started() {
        var platform = platform().withoutStartCaches();
        try {
            platform.forgetEverything();
            platform.start();
            return new Running(platform);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
