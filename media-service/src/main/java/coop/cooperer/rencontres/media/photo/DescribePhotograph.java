package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.publication.ChangeMedium;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Changes what is said of a photograph, and who is to be recognised in it. */
@ApplicationScoped
class DescribePhotograph {

    private final SqlPhotographs photographs;
    private final Deliverables deliverables;
    private final Media media;
    private final ChangeMedium change;
    private final Audit audit;

    DescribePhotograph(
            SqlPhotographs photographs,
            Deliverables deliverables,
            Media media,
            ChangeMedium change,
            Audit audit) {
        this.photographs = photographs;
        this.deliverables = deliverables;
        this.media = media;
        this.change = change;
        this.audit = audit;
    }

    @Transactional
    PhotographRow run(UUID id, Sight sight, IfMatch seen, AddPhotograph.Told told) {
        var row = photographs.hold(id);
        deliverables.get(row.deliverable, sight);
        seen.requires(row.version);
        row.describe(told.description(), told.assignment());
        photographs.flush();
        audit.record("PhotographDescribed", id, "", "", "");
        return row;
    }

    @Transactional
    PhotographRow tag(UUID id, Sight sight, Set<UUID> people) {
        var row = photographs.hold(id);
        deliverables.get(row.deliverable, sight);
        change.tag(id, people);
        return row;
    }

    /** Takes a photograph out of a coverage that is not accepted. */
    @Transactional
    void remove(UUID id, Sight sight) {
        var row = photographs.hold(id);
        deliverables.get(row.deliverable, sight).requireOpenFor(DeliverableKind.PHOTO_COVERAGE);
        photographs.delete(row);
        photographs.flush();
        media.remove(id);
        audit.record("PhotographRemoved", id, "DELIVERED", "", "");
    }
}
