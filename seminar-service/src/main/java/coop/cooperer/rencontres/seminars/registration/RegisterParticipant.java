package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Takes the form of a person who wants to come. No seat is held before the link, which the person
 * receives by mail, is followed.
 */
@ApplicationScoped
class RegisterParticipant {

    private final Turnstile turnstile;
    private final Seminars seminars;
    private final RegistrationForm form;
    private final SqlRegistrations registrations;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RegisterParticipant(
            Turnstile turnstile,
            Seminars seminars,
            RegistrationForm form,
            SqlRegistrations registrations,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.turnstile = turnstile;
        this.seminars = seminars;
        this.form = form;
        this.registrations = registrations;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    RegistrationRow run(UUID id, Participant participant) {
        return turnstile.pass(() -> register(id, participant));
    }

    private RegistrationRow register(UUID id, Participant participant) {
        seminars.get(id).requireOpen();
        form.requireAnswer(id, participant.under18());
        if (registrations.holdsAlready(id, new Address(participant.email()))) {
            throw new Refusal(
                    RegistrationReason.ALREADY_REGISTERED,
                    "Une personne s’inscrit une fois par séminaire.");
        }
        var row = registration(id, participant);
        registrations.persist(row);
        audit.record("RegistrationRequested", row.id, "", row.status.name(), "");
        outbox.append(new RegistrantNoticeDue(row.id, id, RegistrantNotice.ADDRESS_TO_CONFIRM));
        return row;
    }

    private RegistrationRow registration(UUID seminar, Participant participant) {
        var address = new Address(participant.email());
        var row = new RegistrationRow();
        row.id = Ids.next();
        row.seminar = seminar;
        row.familyName = participant.familyName().strip();
        row.givenName = participant.givenName().strip();
        row.email = address.written();
        row.address = address.key();
        row.organisation = participant.organisation().strip();
        row.function = participant.function().strip();
        row.category = participant.category();
        row.under18 = participant.under18();
        row.photographs = true;
        row.status = RegistrationStatus.REQUESTED;
        row.notice = Participant.NOTICE;
        row.registeredAt = clock.instant();
        return row;
    }
}
