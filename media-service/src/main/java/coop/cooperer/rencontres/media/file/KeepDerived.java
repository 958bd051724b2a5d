package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

/** Keeps files that this service made itself out of others. */
@ApplicationScoped
public class KeepDerived {

    private final FileStore store;
    private final StoredFiles files;
    private final Clock clock;

    KeepDerived(FileStore store, StoredFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /** Keeps what lies in a temporary place; if the transaction fails, the bytes are swept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredFile run(Path temporary, FileKind kind) throws IOException {
        var made =
                new StoredFile(
                        Ids.next(),
                        null,
                        kind,
                        Files.size(temporary),
                        sha256(temporary),
                        clock.instant());
        store.keep(temporary, made.id());
        files.add(made);
        return made;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
