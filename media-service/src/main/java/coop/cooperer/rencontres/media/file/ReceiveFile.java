package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file in. It streams to a place aside, counted and checksummed on the way, and is known
 * only once it is whole, judged and safe on the disk; a refused one leaves nothing behind. The
 * sender draws the id, so that sending again after a lost answer is the same file.
 */
@ApplicationScoped
class ReceiveFile {

    private final FileStore store;
    private final StoredFiles files;
    private final JudgeFile judge;
    private final FilesConfig config;
    private final Audit audit;
    private final Clock clock;

    ReceiveFile(
            FileStore store,
            StoredFiles files,
            JudgeFile judge,
            FilesConfig config,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.judge = judge;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    // Not one transaction: a slow sender must not hold a connection.
    StoredFile run(UUID id, Sight sender, Announcement announced, InputStream body)
            throws IOException {
        var aside = store.temporary();
        try {
            var written = Intake.write(body, aside, config.megabytes());
            announced.requires(written);
            var arrived =
                    new StoredFile(
                            id,
                            ownerOf(sender),
                            judge.run(aside),
                            written.length(),
                            written.sha256(),
                            clock.instant());
            return QuarkusTransaction.requiringNew().call(() -> keep(arrived, sender, aside));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    // The row comes first: of two who send under one id, the second waits here and keeps nothing.
    private StoredFile keep(StoredFile arrived, Sight sender, Path aside) {
        var known = files.find(arrived.id());
        if (known.isPresent()) {
            return same(files.get(arrived.id(), sender), arrived);
        }
        files.add(arrived);
        audit.record("FileReceived", arrived.id(), "", arrived.kind().name(), "");
        try {
            store.keep(aside, arrived.id());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return arrived;
    }

    private static StoredFile same(StoredFile known, StoredFile arrived) {
        if (!known.isSameAs(arrived)) {
            throw new Refusal(
                    FileReason.FILE_ALREADY_SENT, "Donnez un autre numéro à cet autre fichier.");
        }
        return known;
    }

    private static @Nullable UUID ownerOf(Sight sender) {
        return sender instanceof Sight.Own(var provider) ? provider : null;
    }
}
