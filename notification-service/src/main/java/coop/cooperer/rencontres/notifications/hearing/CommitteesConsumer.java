package coop.cooperer.rencontres.notifications.hearing;

import coop.cooperer.rencontres.contracts.CommitteesEvent;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.contracts.CommitteesEvent.MeetingConvened;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.notifications.delivery.FanOut;
import coop.cooperer.rencontres.notifications.message.AnnounceMessage;
import coop.cooperer.rencontres.notifications.message.Matter;
import coop.cooperer.rencontres.notifications.reminder.PlanReminders;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears committee-service. */
@ApplicationScoped
class CommitteesConsumer implements EventConsumer<CommitteesEvent> {

    private final AnnounceMessage announce;
    private final FanOut fanOut;
    private final Concerned concerned;
    private final PlanReminders reminders;

    CommitteesConsumer(
            AnnounceMessage announce, FanOut fanOut, Concerned concerned, PlanReminders reminders) {
        this.announce = announce;
        this.fanOut = fanOut;
        this.concerned = concerned;
        this.reminders = reminders;
    }

    @Override
    public void on(Delivery<CommitteesEvent> delivery) {
        fanOut.run(delivery.event(), delivery.id(), delivery.time());
        var event = delivery.event();
        switch (event) {
            case SeminarDateValidated(var seminar, var date, var decision) -> {
                announce.run(new Matter.DateIsValidated(seminar, date, decision));
                concerned.holderOf(seminar, event);
            }
            case LocalCommitteeConstituted(var seminar, _) -> concerned.holderOf(seminar, event);
            case ProgrammeValidated(var seminar, _, _, _) -> concerned.holderOf(seminar, event);
            case MeetingConvened(var committee, var meeting, var at) ->
                    reminders.meeting(committee, meeting, at);
            case DecisionSuperseded _ -> {
                // Nobody is owed a word for these.
            }
        }
    }
}
