package coop.cooperer.rencontres.media.file;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files in a folder, spread over 256 others; written aside, synchronised, then renamed. */
@Startup
@ApplicationScoped
class DiskFiles implements FileStore {

    private final Path arriving;
    private final Path kept;

    DiskFiles(FilesConfig config) {
        arriving = config.directory().resolve("arriving");
        kept = config.directory().resolve("kept");
    }

    @PostConstruct
    void prepare() {
        try {
            Files.createDirectories(arriving);
            Files.createDirectories(kept);
        } catch (IOException unusable) {
            throw new UncheckedIOException("MEDIA_DIRECTORY cannot be written", unusable);
        }
    }

    @Override
    public Path temporary() throws IOException {
        return Files.createTempFile(arriving, "", "");
    }

    @Override
    public void keep(Path temporary, UUID id) throws IOException {
        var folder = folder(id);
        Files.createDirectories(folder);
        synchronise(temporary, StandardOpenOption.WRITE);
        Files.move(temporary, path(id), StandardCopyOption.ATOMIC_MOVE);
        synchronise(folder, StandardOpenOption.READ);
    }

    @Override
    public Path path(UUID id) {
        return folder(id).resolve(id.toString());
    }

    private Path folder(UUID id) {
        var name = id.toString();
        // The end of an id is random, its beginning is the time.
        return kept.resolve(name.substring(name.length() - 2));
    }

    @Override
    public void drop(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    @Override
    public void sweepTemporary(Instant before) throws IOException {
        for (var path : olderThan(arriving, before)) {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public List<UUID> keptBefore(Instant before) throws IOException {
        return olderThan(kept, before).stream()
                .map(it -> UUID.fromString(it.getFileName().toString()))
                .toList();
    }

    private static List<Path> olderThan(Path folder, Instant instant) throws IOException {
        try (var found =
                Files.find(
                        folder,
                        2,
                        (_, it) ->
                                it.isRegularFile()
                                        && it.lastModifiedTime().toInstant().isBefore(instant))) {
            return found.toList();
        }
    }

    private static void synchronise(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
