package coop.cooperer.rencontres.applications.export;

import coop.cooperer.rencontres.applications.application.Dossier;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may take away of a call.
 *
 * @param lot the one lot that it is about; empty for one whole application
 * @param hidden the numbers of the lots that a tie hides from the reader (D10)
 */
record Export(UUID call, OptionalInt lot, List<UUID> applications, Set<Integer> hidden) {

    /** The part of an application that leaves; files may speak of a hidden lot as well. */
    Dossier of(Dossier whole) {
        var seen = whole.answers(hidden) ? whole.withoutFiles() : whole;
        return lot.isPresent() ? seen.forLot(lot.getAsInt()) : seen;
    }
}
