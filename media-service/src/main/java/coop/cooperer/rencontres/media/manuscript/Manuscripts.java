package coop.cooperer.rencontres.media.manuscript;

import java.util.Optional;
import java.util.UUID;

/** Which versions of deliverables were handed in as a document. */
public interface Manuscripts {

    /** Notes the document of a version. */
    void note(UUID deliverable, int number, UUID file);

    /** The document of a version, if it was handed in as one. */
    Optional<UUID> fileOf(UUID deliverable, int number);
}
