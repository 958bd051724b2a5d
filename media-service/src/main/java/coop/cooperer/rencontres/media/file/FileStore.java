package coop.cooperer.rencontres.media.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where the bytes of files lie. What is kept is whole and safe on the disk; it never changes. */
public interface FileStore {

    /** A place for bytes on their way; nobody finds them there, and what is left is swept. */
    Path temporary() throws IOException;

    /** Makes the bytes in a temporary place those of this id, safe on the disk. */
    void keep(Path temporary, UUID id) throws IOException;

    /** Where the bytes of this id lie, to be read. */
    Path path(UUID id);

    /** Deletes the bytes of this id, if there are any. */
    void drop(UUID id) throws IOException;

    /** Deletes what was left on its way before this instant. */
    void sweepTemporary(Instant before) throws IOException;

    /** The ids of all that was kept before this instant. */
    List<UUID> keptBefore(Instant before) throws IOException;
}
