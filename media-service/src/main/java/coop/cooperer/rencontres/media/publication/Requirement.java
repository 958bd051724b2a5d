package coop.cooperer.rencontres.media.publication;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.media.consent.ConsentKind;
import coop.cooperer.rencontres.media.consent.Use;
import java.util.Set;

/** What somebody who is to be recognised in a medium must have allowed. */
record Requirement(Set<ConsentKind> kinds, Use use) {

    static Requirement of(DeliverableKind kind) {
        return switch (kind) {
            case PHOTO_COVERAGE -> new Requirement(Set.of(ConsentKind.IMAGE), Use.GALLERY);
            case EPISODE ->
                    new Requirement(Set.of(ConsentKind.VOICE, ConsentKind.RECORDING), Use.PODCAST);
            case PROCEEDINGS, RESTITUTION ->
                    new Requirement(Set.of(ConsentKind.LIST), Use.PROCEEDINGS);
        };
    }
}
