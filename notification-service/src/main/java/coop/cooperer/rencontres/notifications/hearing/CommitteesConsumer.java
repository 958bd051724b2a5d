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
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears committee-service. */
@ApplicationScoped
class CommitteesConsumer implements EventConsumer<CommitteesEvent> {

    private final AnnounceMessage announce;
    private final FanOut fanOut;

    CommitteesConsumer(AnnounceMessage announce, FanOut fanOut) {
        this.announce = announce;
        this.fanOut = fanOut;
    }

    @Override
    public void on(Delivery<CommitteesEvent> delivery) {
        fanOut.run(delivery.event(), delivery.id(), delivery.time());
        switch (delivery.event()) {
            case SeminarDateValidated(var seminar, var date, var decision) ->
                    announce.run(new Matter.DateIsValidated(seminar, date, decision));
            case LocalCommitteeConstituted _,
                    ProgrammeValidated _,
                    DecisionSuperseded _,
                    MeetingConvened _ -> {
                // Nobody is owed a mail for these.
            }
        }
    }
}
