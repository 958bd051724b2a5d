package coop.cooperer.rencontres.media.file;

import coop.cooperer.rencontres.media.access.Sight;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every file that has arrived; the bytes lie in the {@link FileStore}. */
public interface StoredFiles {

    /**
     * A file that the caller may use.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-file}
     */
    StoredFile get(UUID id, Sight sight);

    /** The file of this id, whoever asks. */
    Optional<StoredFile> find(UUID id);

    /** Keeps what is known of a new file. */
    void add(StoredFile file);

    /** Forgets these files. */
    void forget(List<UUID> ids);
}
