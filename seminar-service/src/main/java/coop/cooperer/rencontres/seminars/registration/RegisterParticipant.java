package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationConfirmed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationWaitlisted;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Registers a person: a seat while there is one, else a place in the queue.
 *
 * <p>The seminar is held from the first question to the commit, so that two people never get the
 * same seat; its row counts the seats, and the database refuses a count above the gauge.
 */
@ApplicationScoped
class RegisterParticipant {

    private final Seminars seminars;
    private final SqlRegistrations registrations;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RegisterParticipant(
            Seminars seminars,
            SqlRegistrations registrations,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.registrations = registrations;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    RegistrationRow run(UUID id, Participant participant) {
        var seating = seminars.hold(id).seat();
        if (registrations.exists(id, participant.email().strip())) {
            throw new Refusal(
                    RegistrationReason.ALREADY_REGISTERED,
                    "Une personne s’inscrit une fois par séminaire.");
        }
        seminars.save(seating.next());
        var row = registration(id, participant);
        row.status =
                seating.confirmed() ? RegistrationStatus.CONFIRMED : RegistrationStatus.WAITLISTED;
        registrations.persist(row);
        audit.record("ParticipantRegistered", row.id, "", row.status.name(), "");
        outbox.append(
                switch (row.status) {
                    case CONFIRMED -> new RegistrationConfirmed(row.id, id, row.category);
                    case WAITLISTED -> new RegistrationWaitlisted(row.id, id, row.category);
                });
        return row;
    }

    private RegistrationRow registration(UUID seminar, Participant participant) {
        var row = new RegistrationRow();
        row.id = Ids.next();
        row.seminar = seminar;
        row.familyName = participant.familyName().strip();
        row.givenName = participant.givenName().strip();
        row.email = participant.email().strip();
        row.organisation = participant.organisation().strip();
        row.function = participant.function().strip();
        row.category = participant.category();
        row.registeredAt = clock.instant();
        return row;
    }
}
