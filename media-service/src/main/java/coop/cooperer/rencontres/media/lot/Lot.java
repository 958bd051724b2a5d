package coop.cooperer.rencontres.media.lot;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.LotKind;
import java.util.Optional;
import java.util.UUID;

/** A lot of a published call. */
public record Lot(UUID id, UUID call, LotKind kind) {

    /** What its holder delivers for each seminar, if it delivers anything here. */
    public Optional<DeliverableKind> delivers() {
        return switch (kind) {
            case SEMINAR_SUPPORT -> Optional.empty();
            case PHOTOGRAPHY -> Optional.of(DeliverableKind.PHOTO_COVERAGE);
            case AUDIO -> Optional.of(DeliverableKind.EPISODE);
            case PROCEEDINGS -> Optional.of(DeliverableKind.PROCEEDINGS);
        };
    }
}
