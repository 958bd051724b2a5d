package coop.cooperer.rencontres.applications.call;

import java.util.List;
import java.util.UUID;

/** A seminar that a call plans, dedicated to one public, and the lot that buys its organisation. */
public record PlannedSeminar(
        UUID id, UUID lot, String publicCode, String publicLabel, List<String> alternateLabels) {

    PlannedSeminar of(UUID next, UUID nextLot) {
        return new PlannedSeminar(next, nextLot, publicCode, publicLabel, alternateLabels);
    }
}
