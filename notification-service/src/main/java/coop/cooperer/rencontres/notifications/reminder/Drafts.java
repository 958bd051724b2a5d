package coop.cooperer.rencontres.notifications.reminder;

import coop.cooperer.rencontres.platform.web.InternalReads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who has begun to answer a call and not deposited, as applications-service says now. */
@ApplicationScoped
class Drafts {

    /** A file that is begun. */
    record Draft(UUID application, UUID organisation) {}

    private record Listed(List<Draft> items) {}

    private final InternalReads reads;

    Drafts(InternalReads reads) {
        this.reads = reads;
    }

    /**
     * Those of a call.
     *
     * @throws java.io.UncheckedIOException if the owner is away
     */
    List<Draft> of(UUID call) {
        return reads.read("applications", "drafts", call, Listed.class)
                .map(Listed::items)
                .orElse(List.of());
    }
}
