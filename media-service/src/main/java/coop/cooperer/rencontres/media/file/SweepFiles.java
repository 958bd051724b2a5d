package coop.cooperer.rencontres.media.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Deletes, once an hour, what nothing needs: bytes whose row never came because of a crash, and
 * files that were sent, maybe refused, and never became part of anything.
 */
@ApplicationScoped
class SweepFiles {

    private static final int AT_ONCE = 1_000;

    private final FileStore store;
    private final StoredFiles files;
    private final Instance<FileKeeper> keepers;
    private final FilesConfig config;

    SweepFiles(
            FileStore store,
            StoredFiles files,
            @Any Instance<FileKeeper> keepers,
            FilesConfig config) {
        this.store = store;
        this.files = files;
        this.keepers = keepers;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void run() throws IOException {
        sweep(diskTime().minus(config.unclaimed()));
    }

    void sweep(Instant before) throws IOException {
        store.sweepTemporary(before);
        var old = store.keptBefore(before);
        for (var from = 0; from < old.size(); from += AT_ONCE) {
            dropUnneeded(old.subList(from, Math.min(from + AT_ONCE, old.size())));
        }
    }

    // The rows first: bytes without a row are found again, a row without bytes would lie.
    private void dropUnneeded(List<UUID> ids) throws IOException {
        for (var id : QuarkusTransaction.requiringNew().call(() -> forgetUnneeded(ids))) {
            store.drop(id);
        }
    }

    // Whoever takes one up meanwhile makes the database refuse; the next hour tries again.
    private List<UUID> forgetUnneeded(List<UUID> ids) {
        var needed =
                keepers.stream().flatMap(it -> it.needed(ids).stream()).collect(Collectors.toSet());
        var unneeded = ids.stream().filter(it -> !needed.contains(it)).toList();
        files.forget(unneeded);
        return unneeded;
    }

    // The age of bytes is judged by the clock of the disk that holds them, not by the business.
    private Instant diskTime() throws IOException {
        var probe = store.temporary();
        FileTime now = Files.getLastModifiedTime(probe);
        Files.delete(probe);
        return now.toInstant();
    }
}
