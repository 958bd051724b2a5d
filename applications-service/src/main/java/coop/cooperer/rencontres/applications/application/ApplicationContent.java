package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.applications.application.ApplicationReason.APPLICATION_INCOMPLETE;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.LOT_ALREADY_BID;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.UNKNOWN_BID;

import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a candidate says: the part of an application that is sealed (R75 to R78).
 *
 * @param people the people assigned, as the candidate presents them
 * @param contactEmail where the receipt and the letters go
 */
record ApplicationContent(
        String presentation,
        String people,
        String motivations,
        String contactEmail,
        List<LotBid> bids) {

    ApplicationContent {
        bids = List.copyOf(bids);
    }

    ApplicationContent with(LotBid bid) {
        if (bids.stream().anyMatch(it -> it.lot().equals(bid.lot()))) {
            throw new Refusal(
                    LOT_ALREADY_BID, "Retirez d’abord votre offre pour ce lot, ou modifiez-la.");
        }
        var more = new ArrayList<>(bids);
        more.add(bid);
        return with(more);
    }

    ApplicationContent without(UUID bid) {
        var fewer = bids.stream().filter(it -> !it.id().equals(bid)).toList();
        if (fewer.size() == bids.size()) {
            throw new Refusal(UNKNOWN_BID, "Cette offre ne fait pas partie de la candidature.");
        }
        return with(fewer);
    }

    ApplicationContent saying(
            String newPresentation, String newPeople, String newMotivations, String newEmail) {
        return new ApplicationContent(newPresentation, newPeople, newMotivations, newEmail, bids);
    }

    /** Goes on only if every mandatory part is there (R87). */
    void requireComplete() {
        var missing = missing();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    APPLICATION_INCOMPLETE, "Il manque : " + String.join(", ", missing) + ".");
        }
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        if (presentation.isBlank()) {
            missing.add("la présentation de la structure");
        }
        if (people.isBlank()) {
            missing.add("la présentation des personnes missionnées");
        }
        if (motivations.isBlank()) {
            missing.add("les motivations");
        }
        if (contactEmail.isBlank()) {
            missing.add("une adresse de contact");
        }
        if (bids.isEmpty()) {
            missing.add("une offre pour un lot au moins");
        }
        return missing;
    }

    private ApplicationContent with(List<LotBid> next) {
        return new ApplicationContent(presentation, people, motivations, contactEmail, next);
    }
}
