package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows who comes to those who organise the seminar. */
@ApplicationScoped
class ReadRegistrations {

    private final Seminars seminars;
    private final SqlRegistrations registrations;
    private final Holding holding;

    ReadRegistrations(Seminars seminars, SqlRegistrations registrations, Holding holding) {
        this.seminars = seminars;
        this.registrations = registrations;
        this.holding = holding;
    }

    @Transactional
    List<RegistrationRow> of(UUID seminar, UUID after, int rows) {
        holding.require(seminars.get(seminar), "issuer-admin");
        return registrations.of(seminar, after, rows);
    }

    /** Who has a seat, in the order of the numbers on their badges. */
    @Transactional
    List<RegistrationRow> coming(UUID seminar) {
        holding.require(seminars.get(seminar), "issuer-admin");
        return registrations.living(seminar).stream()
                .filter(it -> it.status == RegistrationStatus.CONFIRMED)
                .toList();
    }

    @Transactional
    RegistrationRow one(UUID id) {
        return registrations
                .findByIdOptional(id)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        RegistrationReason.UNKNOWN_REGISTRATION,
                                        "Aucune inscription ne porte ce numéro."));
    }
}
