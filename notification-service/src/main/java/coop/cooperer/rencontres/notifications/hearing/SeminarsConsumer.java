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
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears seminar-service. */
@ApplicationScoped
class SeminarsConsumer implements EventConsumer<SeminarsEvent> {

    private final AnnounceMessage announce;
    private final FanOut fanOut;
    private final Concerned concerned;

    SeminarsConsumer(AnnounceMessage announce, FanOut fanOut, Concerned concerned) {
        this.announce = announce;
        this.fanOut = fanOut;
        this.concerned = concerned;
    }

    @Override
    public void on(Delivery<SeminarsEvent> delivery) {
        fanOut.run(delivery.event(), delivery.id(), delivery.time());
        var event = delivery.event();
        switch (event) {
            case RegistrationConfirmed(var registration, _, _) ->
                    announce.run(new Matter.SeatIsKept(registration));
            case RegistrationWaitlisted(var registration, _, _) ->
                    announce.run(new Matter.SeatIsAwaited(registration));
            case SeatOffered(var registration, _, _) ->
                    announce.run(new Matter.SeatIsOffered(registration, delivery.id()));
            case RegistrationCancelled(var registration, _, _) ->
                    announce.run(new Matter.SeatIsGivenUp(registration));
            case RegistrantNoticeDue(var registration, _, var notice) ->
                    announce.run(new Matter.NoticeIsDue(registration, notice, delivery.id()));
            case RegistrationOpened(var seminar) -> concerned.holderOf(seminar, event);
            case SeminarHeld(var seminar) -> concerned.holderOf(seminar, event);
            case SeminarPostponed(var seminar) -> concerned.holderOf(seminar, event);
            case SeminarCancelled(var seminar) -> concerned.holderOf(seminar, event);
            case SeminarDateProposed _,
                    ProgrammeSubmitted _,
                    ProgrammeRevalidationNeeded _,
                    LotTasksCompleted _ ->
                    concerned.issuer(event);
            case AttendanceSheetClosed _ -> {
                // Nobody is owed a word for these.
            }
        }
    }
}
