package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows photographs: the public what is public, provider and issuer all that was delivered. */
@ApplicationScoped
class ReadPhotographs {

    private final SqlPhotographs photographs;
    private final Deliverables deliverables;
    private final Media media;

    ReadPhotographs(SqlPhotographs photographs, Deliverables deliverables, Media media) {
        this.photographs = photographs;
        this.deliverables = deliverables;
        this.media = media;
    }

    /** What one may see of a photograph that lies before the public or before a reviewer. */
    @Transactional
    List<PhotographView> of(UUID deliverable, Sight sight, UUID after, int rows) {
        deliverables.get(deliverable, sight);
        return photographs.of(deliverable, after, rows).stream().map(this::view).toList();
    }

    @Transactional
    PhotographView one(UUID id, Sight sight) {
        return view(open(id, sight));
    }

    @Transactional
    List<PhotographView.Shown> gallery(@Nullable UUID seminar, UUID after, int rows) {
        var seminars = seminar == null ? Set.<UUID>of() : Set.of(seminar);
        return media.published(DeliverableKind.PHOTO_COVERAGE, seminars, after, rows).stream()
                .map(it -> PhotographView.Shown.of(photographs.get(it.id())))
                .toList();
    }

    /** The file of a version that everybody may see, while everybody may. */
    @Transactional
    UUID publicFile(UUID id, Function<PhotographRow, UUID> version) {
        var row = photographs.get(id);
        if (!media.get(id).isPublic()) {
            throw SqlPhotographs.unknown();
        }
        return version.apply(row);
    }

    /** The file of a version for those who deliver and review. */
    @Transactional
    UUID preview(UUID id, Sight sight) {
        var web = open(id, sight).web;
        if (web == null) {
            throw new Refusal(
                    PhotoReason.DERIVATIVES_NOT_READY, "Recommencez dans quelques instants.");
        }
        return web;
    }

    PhotographView view(PhotographRow row) {
        return PhotographView.of(row, media.get(row.id), media.people(row.id));
    }

    private PhotographRow open(UUID id, Sight sight) {
        var row = photographs.get(id);
        try {
            deliverables.get(row.deliverable, sight);
        } catch (Refusal notTheirs) {
            throw SqlPhotographs.unknown();
        }
        return row;
    }
}
