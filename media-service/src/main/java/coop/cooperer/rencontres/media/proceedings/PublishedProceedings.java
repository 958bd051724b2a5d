package coop.cooperer.rencontres.media.proceedings;

import java.util.List;
import java.util.UUID;

/** All proceedings that everybody may read. */
public interface PublishedProceedings {

    /**
     * The proceedings of this id.
     *
     * @throws coop.cooperer.rencontres.platform.web.Refusal {@code unknown-proceedings}
     */
    Proceedings get(UUID id);

    /** All of them, by age. */
    List<Proceedings> list(UUID after, int rows);

    /** Makes proceedings public. */
    void add(Proceedings proceedings);
}
