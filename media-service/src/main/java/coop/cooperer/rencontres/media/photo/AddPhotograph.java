package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.background.Background;
import coop.cooperer.rencontres.media.deliverable.Deliverables;
import coop.cooperer.rencontres.media.file.FileKind;
import coop.cooperer.rencontres.media.file.FileStore;
import coop.cooperer.rencontres.media.file.StoredFiles;
import coop.cooperer.rencontres.media.publication.Media;
import coop.cooperer.rencontres.media.publication.Medium;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.UUID;

/** Adds a photograph to a coverage: of the asked size and colours, described as far as known. */
@ApplicationScoped
class AddPhotograph {

    private final Deliverables deliverables;
    private final StoredFiles files;
    private final FileStore store;
    private final SqlPhotographs photographs;
    private final Media media;
    private final Background background;
    private final PhotoConfig config;
    private final Audit audit;

    AddPhotograph(
            Deliverables deliverables,
            StoredFiles files,
            FileStore store,
            SqlPhotographs photographs,
            Media media,
            Background background,
            PhotoConfig config,
            Audit audit) {
        this.deliverables = deliverables;
        this.files = files;
        this.store = store;
        this.photographs = photographs;
        this.media = media;
        this.background = background;
        this.config = config;
        this.audit = audit;
    }

    @Transactional
    PhotographRow run(UUID deliverable, Sight sight, UUID file, Told told) throws IOException {
        var owed = deliverables.hold(deliverable, sight);
        owed.requireOpenFor(DeliverableKind.PHOTO_COVERAGE);
        var picture = judged(file, sight);
        var row = new PhotographRow();
        row.id = Ids.next();
        row.deliverable = deliverable;
        row.seminar = owed.duty().seminar();
        row.file = file;
        row.width = picture.width();
        row.height = picture.height();
        row.orientation = picture.orientation();
        row.describe(told.description().orElse(picture.said()), told.assignment());
        media.save(Medium.withheld(row.id, row.seminar, DeliverableKind.PHOTO_COVERAGE));
        photographs.persistAndFlush(row);
        background.later(MakeDerivatives.NAME, row.id);
        audit.record("PhotoDelivered", row.id, "", "DELIVERED", "");
        return row;
    }

    /** What the provider says of a photograph. */
    record Told(Description description, RightsAssignment assignment) {}

    private Picture judged(UUID id, Sight sight) throws IOException {
        var file = files.get(id, sight);
        if (file.kind() != FileKind.JPEG) {
            throw new Refusal(PhotoReason.PICTURE_UNREADABLE, "Une photographie se remet en JPEG.");
        }
        if (photographs.holdsFile(id)) {
            throw new Refusal(
                    PhotoReason.PHOTOGRAPH_EXISTS, "Ce fichier est déjà une photographie.");
        }
        var picture = ReadPicture.of(store.path(id));
        if (picture.longSide() < config.longSide()) {
            throw new Refusal(
                    PhotoReason.PICTURE_TOO_SMALL,
                    "Le grand côté mesure %d px ; il en faut %d."
                            .formatted(picture.longSide(), config.longSide()));
        }
        if (!picture.srgb()) {
            throw new Refusal(
                    PhotoReason.PICTURE_NOT_SRGB, "Convertissez la photographie en sRGB.");
        }
        return picture;
    }
}
