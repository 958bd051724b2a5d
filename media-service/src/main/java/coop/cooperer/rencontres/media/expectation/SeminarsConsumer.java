package coop.cooperer.rencontres.media.expectation;

import coop.cooperer.rencontres.contracts.SeminarsEvent;
import coop.cooperer.rencontres.contracts.SeminarsEvent.AttendanceSheetClosed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.LotTasksCompleted;
import coop.cooperer.rencontres.contracts.SeminarsEvent.ProgrammeRevalidationNeeded;
import coop.cooperer.rencontres.contracts.SeminarsEvent.ProgrammeSubmitted;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationCancelled;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationConfirmed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationOpened;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationWaitlisted;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeatOffered;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarCancelled;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarDateProposed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarHeld;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeminarPostponed;
import coop.cooperer.rencontres.media.seminar.Attendees;
import coop.cooperer.rencontres.media.seminar.Seminar;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears what becomes of a seminar, and who was there. */
@ApplicationScoped
class SeminarsConsumer implements EventConsumer<SeminarsEvent> {

    private final FollowSeminar follow;
    private final Attendees attendees;

    SeminarsConsumer(FollowSeminar follow, Attendees attendees) {
        this.follow = follow;
        this.attendees = attendees;
    }

    @Override
    public void on(Delivery<SeminarsEvent> delivery) {
        switch (delivery.event()) {
            case SeminarHeld(var seminar) -> follow.run(seminar, Seminar::held);
            case SeminarPostponed(var seminar) -> follow.run(seminar, Seminar::postponed);
            case SeminarCancelled(var seminar) -> follow.run(seminar, Seminar::cancelled);
            case AttendanceSheetClosed(var seminar, _, var registrations) ->
                    attendees.note(seminar, registrations);
            case SeminarDateProposed _,
                    ProgrammeSubmitted _,
                    ProgrammeRevalidationNeeded _,
                    RegistrationOpened _,
                    RegistrationConfirmed _,
                    RegistrationWaitlisted _,
                    SeatOffered _,
                    RegistrationCancelled _,
                    RegistrantNoticeDue _,
                    LotTasksCompleted _ -> {
                // Nothing is due by them.
            }
        }
    }
}
