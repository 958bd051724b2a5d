package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak's server from its Maven artifact, built once for PostgreSQL. */
final class KeycloakDistribution {

    private static final String ARTIFACT = "keycloak-quarkus-dist-";

    /** Fixed at build time; a change makes a new folder. */
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=true");

    /** What {@code kc.sh} opens for the libraries of the server. */
    static final List<String> OPENED =
            List.of(
                    "--add-opens=java.base/java.util=ALL-UNNAMED",
                    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                    "--add-opens=java.base/java.security=ALL-UNNAMED",
                    "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private KeycloakDistribution() {}

    /** The server's folder, unpacked and built at the first call. */
    static Path unpack(Home home, Path log) throws IOException, InterruptedException {
        var zip = zip(home);
        var name = zip.getFileName().toString().replace(".zip", "");
        var folder = home.unpacked().resolve(name + "-" + Integer.toHexString(BUILD.hashCode()));
        UnpackedOnce.at(
                folder,
                draft -> {
                    extract(zip, draft);
                    build(draft, log);
                });
        return folder;
    }

    private static Path zip(Home home) throws IOException {
        var folder = home.checkout().resolve("deploy/local/target/parts");
        if (Files.isDirectory(folder)) {
            try (var zips = Files.newDirectoryStream(folder, ARTIFACT + "*.zip")) {
                for (var zip : zips) {
                    return zip;
                }
            }
        }
        throw new Trouble("Keycloak is missing in %s: run ./rencontres up.".formatted(folder));
    }

    /** Without the outermost folder, whose name repeats the version. */
    private static void extract(Path zip, Path folder) throws IOException {
        try (var content = new ZipFile(zip.toFile())) {
            for (var entry : content.stream().filter(one -> !one.isDirectory()).toList()) {
                extract(content, entry, target(folder, entry));
            }
        }
    }

    private static Path target(Path folder, ZipEntry entry) {
        var name = entry.getName();
        return folder.resolve(name.substring(name.indexOf('/') + 1)).normalize();
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (var bytes = zip.getInputStream(entry)) {
            Files.copy(bytes, target);
        }
        if (target.toString().endsWith(".sh")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void build(Path server, Path log) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        words.add(server.resolve("bin/kc.sh").toString());
        words.addAll(BUILD);
        var environment =
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND",
                        "-XX:TieredStopAtLevel=1");
        Preparation.run(Keycloak.NAME, new Command(words, environment), log);
    }
}
