package coop.cooperer.rencontres.media.proceedings;

import java.util.Optional;
import java.util.UUID;

/** The easy-to-read summaries of proceedings, for those to whom the proceedings are too much. */
public interface EasySummaries {

    /** That of these proceedings, if one was written. */
    Optional<EasySummary> of(UUID deliverable);

    /** Keeps one, instead of the former. */
    void write(UUID deliverable, String text);
}
