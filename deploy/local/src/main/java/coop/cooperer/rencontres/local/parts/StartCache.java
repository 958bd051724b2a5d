package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a virtual machine learnt in a rehearsal of a start (JEP 483, 514). The name of the file
 * holds a digest of the JDK, its options and every jar, so a cache that is there is one that fits.
 */
record StartCache(Path file) {

    private static final String EXTENSION = ".aot";
    private static final String DRAFTS = "drafts";

    /** The cache of a program under a name; empty for what is not a Java program. */
    static Optional<StartCache> of(Path folder, String name, Command command) throws IOException {
        var jars = jars(command.line());
        if (jars.isEmpty()) {
            return Optional.empty();
        }
        var identity = new ArrayList<String>();
        identity.add(Files.readString(Path.of(System.getProperty("java.home"), "release")));
        command.line().stream().filter(word -> word.startsWith("-X")).forEach(identity::add);
        for (var jar : jars) {
            identity.add(jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
        }
        return Optional.of(
                new StartCache(folder.resolve(name + "-" + digest(identity) + EXTENSION)));
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** The same program, started from the cache; a cache that does not fit is passed over. */
    Command quicken(Command command) {
        // The machine's remarks about single methods of a cache are of no use in a log.
        return command.withOptions("-XX:AOTCache=" + file, "-Xlog:aot*=off");
    }

    /** The same program, which writes the cache to a draft at its end. */
    Command rehearse(Command command) {
        return command.withOptions("-XX:AOTCacheOutput=" + draft(), "-Xlog:aot*=off");
    }

    /** Makes the draft the cache, in the place of those of earlier builds. */
    boolean adopt(String name) throws IOException {
        if (!Files.exists(draft())) {
            return false;
        }
        try (var older = Files.newDirectoryStream(file.getParent(), name + "-*" + EXTENSION)) {
            for (var one : older) {
                Files.delete(one);
            }
        }
        Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    boolean forget() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where caches lie until they are whole; what an interruption left there is worth nothing. */
    static Path drafts(Path folder) {
        return folder.resolve(DRAFTS);
    }

    private Path draft() {
        return file.resolveSibling(DRAFTS).resolve(file.getFileName());
    }

    /** Everything on the class path; of a Quarkus application, all that lies beside its jar. */
    private static List<Path> jars(List<String> line) throws IOException {
        var jars = new ArrayList<Path>();
        for (var entry : classPath(line)) {
            if (entry.endsWith("quarkus-run.jar")) {
                try (var all = Files.walk(entry.getParent())) {
                    all.filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .forEach(jars::add);
                }
            } else if (Files.isRegularFile(entry)) {
                jars.add(entry);
            }
        }
        return jars;
    }

    private static List<Path> classPath(List<String> line) {
        var at = Math.max(line.indexOf("-cp"), line.indexOf("-jar"));
        return at < 0
                ? List.of()
                : Stream.of(line.get(at + 1).split(Pattern.quote(File.pathSeparator), -1))
                        .map(Path::of)
                        .toList();
    }

    private static String digest(List<String> identity) {
        try {
            var bytes = String.join("\n", identity).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
