package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one platform keeps its files.
 *
 * @param checkout the root of the repository, which holds what was built
 * @param folder data, logs and secrets of this platform
 */
public record Home(Path checkout, Path folder) {

    private static final long ENOUGH_BYTES = 2L << 30;

    public Home {
        checkout = checkout.toAbsolutePath().normalize();
        folder = folder.toAbsolutePath().normalize();
    }

    /** The home an operator asked for: RENCONTRES_HOME, or {@code .rencontres} of the checkout. */
    public static Home from(Path checkout, Map<String, String> environment) {
        var wanted = environment.get("RENCONTRES_HOME");
        return new Home(
                checkout,
                wanted == null ? checkout.resolve(".rencontres") : checkout.resolve(wanted));
    }

    public Path data(String name) {
        return folder.resolve("data").resolve(name);
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    public Path run() {
        return folder.resolve("run");
    }

    public Path secrets() {
        return folder.resolve("secrets.properties");
    }

    /** Unpacked servers: the same for every platform of this checkout. */
    public Path unpacked() {
        return checkout.resolve(".rencontres").resolve("parts");
    }

    /** What makes the virtual machines start faster: the same for every platform as well. */
    public Path startCaches() {
        return checkout.resolve(".rencontres").resolve("aot");
    }

    /**
     * Creates the folders; throws a {@link Trouble} when they cannot be used or the disk is full.
     */
    public void makeUsable() {
        for (var needed :
                List.of(folder, logs(), run(), folder.resolve("data"), unpacked(), startCaches())) {
            try {
                Files.createDirectories(needed);
            } catch (IOException e) {
                throw unusable(needed, e);
            }
            if (!Files.isReadable(needed) || !Files.isWritable(needed)) {
                throw unusable(needed, null);
            }
        }
        mustHaveRoom();
    }

    private void mustHaveRoom() {
        try {
            var left = Files.getFileStore(folder).getUsableSpace();
            if (left < ENOUGH_BYTES) {
                throw new Trouble(
                        "Only %d MB are left on the disk of %s: free at least %d MB, or set"
                                        .formatted(left >> 20, folder, ENOUGH_BYTES >> 20)
                                + " RENCONTRES_HOME to a folder elsewhere.");
            }
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static Trouble unusable(Path folder, @Nullable IOException e) {
        var line =
                "%s cannot be read and written by %s: make it yours with chown, or set RENCONTRES_HOME."
                        .formatted(folder, System.getProperty("user.name"));
        return e == null ? new Trouble(line) : new Trouble(line, e);
    }
}
