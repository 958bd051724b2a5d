package coop.cooperer.rencontres.media.expectation;

import coop.cooperer.rencontres.contracts.CommitteesEvent;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.contracts.CommitteesEvent.MeetingConvened;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.DecisionKind;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears on which day a seminar is held, from those who alone decide it. */
@ApplicationScoped
class CommitteesConsumer implements EventConsumer<CommitteesEvent> {

    private final FollowSeminar follow;

    CommitteesConsumer(FollowSeminar follow) {
        this.follow = follow;
    }

    @Override
    public void on(Delivery<CommitteesEvent> delivery) {
        switch (delivery.event()) {
            case SeminarDateValidated(var seminar, var date, var decision) ->
                    follow.run(seminar, it -> it.fixed(date, decision));
            case DecisionSuperseded(var seminar, var decision, _, var kind)
                    when kind == DecisionKind.DATE ->
                    follow.run(seminar, it -> it.reopened(decision));
            case DecisionSuperseded _,
                    LocalCommitteeConstituted _,
                    ProgrammeValidated _,
                    MeetingConvened _ -> {
                // Nothing is due by them.
            }
        }
    }
}
