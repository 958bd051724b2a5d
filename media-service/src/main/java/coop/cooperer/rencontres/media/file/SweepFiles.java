package coop.cooperer.rencontres.media.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deletes, once an hour, bytes that no file claims: a crash came between them and their row. */
@ApplicationScoped
class SweepFiles {

    private final FileStore store;
    private final StoredFiles files;
    private final FilesConfig config;

    SweepFiles(FileStore store, StoredFiles files, FilesConfig config) {
        this.store = store;
        this.files = files;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void run() throws IOException {
        sweep(diskTime().minus(config.unclaimed()));
    }

    void sweep(Instant before) throws IOException {
        store.sweepTemporary(before);
        var old = store.keptBefore(before);
        for (var from = 0; from < old.size(); from += 1_000) {
            dropUnknown(old.subList(from, Math.min(from + 1_000, old.size())));
        }
    }

    private void dropUnknown(List<UUID> ids) throws IOException {
        var known = QuarkusTransaction.requiringNew().call(() -> files.known(ids));
        for (var id : ids) {
            if (!known.contains(id)) {
                store.drop(id);
            }
        }
    }

    // The age of bytes is judged by the clock of the disk that holds them, not by the business.
    private Instant diskTime() throws IOException {
        var probe = store.temporary();
        FileTime now = Files.getLastModifiedTime(probe);
        Files.delete(probe);
        return now.toInstant();
    }
}
