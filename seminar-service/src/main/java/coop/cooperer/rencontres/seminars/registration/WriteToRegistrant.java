package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells where to write to a person who registered, and draws the link of that letter. */
@ApplicationScoped
class WriteToRegistrant {

    private final SqlRegistrations registrations;
    private final PlaceKeys keys;
    private final RegistrationsConfig config;

    WriteToRegistrant(SqlRegistrations registrations, PlaceKeys keys, RegistrationsConfig config) {
        this.registrations = registrations;
        this.keys = keys;
        this.config = config;
    }

    /** What a letter needs. */
    record Letter(RegistrationRow place, String link) {}

    @Transactional
    Letter run(UUID id) {
        var place =
                registrations
                        .findByIdOptional(id)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                RegistrationReason.UNKNOWN_REGISTRATION,
                                                "Aucune inscription ne porte ce numéro."));
        return new Letter(
                place, keys.draw(PlaceKeyRow.Kind.LINK, id, place.seminar, config.link()));
    }
}
