package coop.cooperer.rencontres.media.photo;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.deliverable.Deliverable;
import coop.cooperer.rencontres.media.deliverable.DeliveredPieces;
import coop.cooperer.rencontres.media.deliverable.Manifest;
import coop.cooperer.rencontres.media.file.StoredFile;
import coop.cooperer.rencontres.media.file.StoredFiles;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The photographs of a coverage as what is handed in, reviewed and accepted together (R118). */
@ApplicationScoped
class DeliveredPhotographs implements DeliveredPieces {

    private final SqlPhotographs photographs;
    private final StoredFiles files;

    DeliveredPhotographs(SqlPhotographs photographs, StoredFiles files) {
        this.photographs = photographs;
        this.files = files;
    }

    @Override
    public DeliverableKind kind() {
        return DeliverableKind.PHOTO_COVERAGE;
    }

    @Override
    public Manifest manifest(UUID deliverable) {
        var pieces = photographs.allOf(deliverable).map(this::piece).toList();
        if (pieces.isEmpty()) {
            throw none();
        }
        return new Manifest("Couverture photographique", pieces);
    }

    @Override
    public void requireAcceptable(Deliverable submitted, String comment) {
        var all = photographs.allOf(submitted.id()).toList();
        if (all.isEmpty()) {
            throw none();
        }
        all.forEach(PublishPhotograph::requireDescription);
    }

    private Manifest.Piece piece(PhotographRow row) {
        return new Manifest.Piece(
                row.id.toString(),
                files.find(row.file).map(StoredFile::sha256).map(List::of).orElse(List.of()));
    }

    private static Refusal none() {
        return new Refusal(
                PhotoReason.NO_PHOTOGRAPH, "Une couverture compte au moins une photographie.");
    }
}
