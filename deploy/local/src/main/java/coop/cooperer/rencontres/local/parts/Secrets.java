package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The passwords and keys of one platform, made at its first start and readable by its owner only.
 */
public final class Secrets {

    /** Those every platform has; a missing one is made when the file is opened. */
    private static final List<String> NAMES =
            List.of(
                    "database.postgres",
                    "database.applications",
                    "database.seminars",
                    "database.committees",
                    "database.media",
                    "database.notifications",
                    "database.gateway",
                    "database.keycloak",
                    "keycloak.admin",
                    "master.key",
                    "secrets.key",
                    "session.key");

    private static final int KEY_BYTES = 32;

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the file and completes it, so that an older platform gets what a newer one needs. */
    public static Secrets open(Path file) {
        try {
            var values = read(file);
            if (complete(values)) {
                write(file, values);
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new Trouble(file + " cannot be read and written: make it yours with chown.", e);
        }
    }

    public String get(String name) {
        return Optional.ofNullable(values.getProperty(name))
                .orElseThrow(() -> new IllegalArgumentException("no secret " + name));
    }

    /** The secret of a client of the local realm: fixed, as the realm file is. */
    public static String ofClient(String client) {
        return "local-" + client + "-secret";
    }

    private static boolean complete(Properties values) {
        var random = new SecureRandom();
        var changed = false;
        for (var name : NAMES) {
            if (values.getProperty(name) == null) {
                var bytes = new byte[KEY_BYTES];
                random.nextBytes(bytes);
                var encoder =
                        name.endsWith(".key")
                                ? Base64.getEncoder()
                                : Base64.getUrlEncoder().withoutPadding();
                values.setProperty(name, encoder.encodeToString(bytes));
                changed = true;
            }
        }
        return changed;
    }

    private static Properties read(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        return values;
    }

    private static void write(Path file, Properties values) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (!Files.exists(file)) {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
        }
        try (var writer = Files.newBufferedWriter(file)) {
            values.store(writer, "Passwords and keys of this local platform only");
        }
    }
}
