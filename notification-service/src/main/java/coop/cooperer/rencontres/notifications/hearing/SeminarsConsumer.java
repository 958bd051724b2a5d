package coop.cooperer.rencontres.notifications.hearing;

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
import coop.cooperer.rencontres.notifications.delivery.FanOut;
import coop.cooperer.rencontres.notifications.message.AnnounceMessage;
import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.notifications.reminder.PlanReminders;
import coop.cooperer.rencontres.notifications.seat.Seats;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Hears seminar-service. */
@ApplicationScoped
class SeminarsConsumer implements EventConsumer<SeminarsEvent> {

    private final AnnounceMessage announce;
    private final FanOut fanOut;
    private final Concerned concerned;
    private final Seats seats;
    private final PlanReminders reminders;
    private final Clock clock;

    SeminarsConsumer(
            AnnounceMessage announce,
            FanOut fanOut,
            Concerned concerned,
            Seats seats,
            PlanReminders reminders,
            Clock clock) {
        this.announce = announce;
        this.fanOut = fanOut;
        this.concerned = concerned;
        this.seats = seats;
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public void on(Delivery<SeminarsEvent> delivery) {
        fanOut.run(delivery.event(), delivery.id(), delivery.time());
        var event = delivery.event();
        switch (event) {
            case RegistrationConfirmed(var registration, var seminar, _) -> {
                seats.keep(registration, seminar);
                announce.run(new Matter.SeatIsKept(registration));
            }
            case RegistrationWaitlisted(var registration, _, _) ->
                    announce.run(new Matter.SeatIsAwaited(registration));
            case SeatOffered(var registration, _, _) ->
                    announce.run(new Matter.SeatIsOffered(registration, delivery.id()));
            case RegistrationCancelled(var registration, _, _) -> {
                seats.giveUp(registration);
                announce.run(new Matter.SeatIsGivenUp(registration));
            }
            case RegistrantNoticeDue(var registration, _, var notice) ->
                    announce.run(new Matter.NoticeIsDue(registration, notice, delivery.id()));
            case RegistrationOpened(var seminar) -> concerned.holderOf(seminar, event);
            case SeminarHeld(var seminar) -> {
                reminders.afterwards(seminar, clock.instant());
                concerned.holderOf(seminar, event);
            }
            case SeminarPostponed(var seminar) -> concerned.holderOf(seminar, event);
            case SeminarCancelled(var seminar) -> concerned.holderOf(seminar, event);
            case SeminarDateProposed _,
                    ProgrammeSubmitted _,
                    ProgrammeRevalidationNeeded _,
                    LotTasksCompleted _ ->
                    concerned.issuer(event);
            case AttendanceSheetClosed(var seminar, _, var registrations) ->
                    seats.attend(seminar, registrations);
        }
    }
}
