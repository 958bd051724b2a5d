package coop.cooperer.rencontres.media.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that has arrived whole; its bytes never change.
 *
 * @param owner the organisation that sent it; absent if the issuer did
 * @param sha256 the checksum of its bytes, in lower-case hexadecimal
 */
public record StoredFile(
        UUID id,
        @Nullable UUID owner,
        FileKind kind,
        long length,
        String sha256,
        Instant receivedAt) {

    boolean isSameAs(StoredFile other) {
        return sha256.equals(other.sha256) && length == other.length;
    }
}
