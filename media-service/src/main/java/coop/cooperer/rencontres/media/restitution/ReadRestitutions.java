package coop.cooperer.rencontres.media.restitution;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.media.publication.Medium;
import coop.cooperer.rencontres.media.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows supports of restitution, with what is public of the photographs and episodes beside them.
 */
@ApplicationScoped
class ReadRestitutions {

    private static final UUID START = new UUID(0, 0);
    private static final int MOST = 100;

    private final SqlRestitutions restitutions;
    private final Seminars seminars;
    private final Media media;

    ReadRestitutions(SqlRestitutions restitutions, Seminars seminars, Media media) {
        this.restitutions = restitutions;
        this.seminars = seminars;
        this.media = media;
    }

    @Transactional
    List<RestitutionView> list(@Nullable UUID seminar, boolean drafts, UUID after, int rows) {
        return restitutions.list(seminar, drafts, after, rows).stream().map(this::view).toList();
    }

    @Transactional
    RestitutionView one(UUID id, boolean drafts) {
        var support = restitutions.get(id);
        if (!drafts && support.imprint().isEmpty()) {
            throw SqlRestitutions.unknown();
        }
        return view(support);
    }

    @Transactional
    RestitutionView view(RestitutionSupport support) {
        return RestitutionView.of(
                support,
                seminars.get(support.seminar()),
                shown(support, DeliverableKind.PHOTO_COVERAGE),
                shown(support, DeliverableKind.EPISODE));
    }

    // Asked each time: what leaves the public leaves the support with it.
    private List<UUID> shown(RestitutionSupport support, DeliverableKind kind) {
        return media.published(kind, Set.of(support.seminar()), START, MOST).stream()
                .map(Medium::id)
                .toList();
    }
}
