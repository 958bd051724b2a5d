package coop.cooperer.rencontres.seminars.seminar;

import java.util.Optional;
import java.util.UUID;

/**
 * What a call says of one of its seminars.
 *
 * @param lot the lot that buys its organisation
 * @param publicCode the public it is dedicated to (R45)
 * @param publicLabel what that public is called; empty until the owner of the call told it
 */
public record Plan(UUID call, UUID lot, String publicCode, Optional<String> publicLabel) {

    Plan named(String label) {
        return new Plan(call, lot, publicCode, Optional.of(label));
    }
}
