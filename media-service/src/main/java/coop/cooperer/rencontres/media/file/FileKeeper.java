package coop.cooperer.rencontres.media.file;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A feature that needs files after they have arrived; what none needs is swept away. */
public interface FileKeeper {

    /** Which of these files it needs. */
    Set<UUID> needed(List<UUID> files);
}
