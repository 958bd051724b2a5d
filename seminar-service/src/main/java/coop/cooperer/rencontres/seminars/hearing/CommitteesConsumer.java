package coop.cooperer.rencontres.seminars.hearing;

import coop.cooperer.rencontres.contracts.CommitteesEvent;
import coop.cooperer.rencontres.contracts.CommitteesEvent.DecisionSuperseded;
import coop.cooperer.rencontres.contracts.CommitteesEvent.LocalCommitteeConstituted;
import coop.cooperer.rencontres.contracts.CommitteesEvent.MeetingConvened;
import coop.cooperer.rencontres.contracts.CommitteesEvent.ProgrammeValidated;
import coop.cooperer.rencontres.contracts.CommitteesEvent.SeminarDateValidated;
import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import coop.cooperer.rencontres.seminars.programme.PublishProgramme;
import coop.cooperer.rencontres.seminars.registration.TellRegistrants;
import coop.cooperer.rencontres.seminars.seminar.HearCommittee;
import coop.cooperer.rencontres.seminars.seminar.Seminar.DateDecision;
import coop.cooperer.rencontres.seminars.seminar.Seminar.ProgrammeDecision;
import coop.cooperer.rencontres.seminars.territory.AssessVenue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The only way a seminar gets its date and its programme: its local committee decided them. */
@ApplicationScoped
class CommitteesConsumer implements EventConsumer<CommitteesEvent> {

    private final HearCommittee committee;
    private final PublishProgramme publish;
    private final TellRegistrants tell;
    private final AssessVenue venue;

    CommitteesConsumer(
            HearCommittee committee,
            PublishProgramme publish,
            TellRegistrants tell,
            AssessVenue venue) {
        this.committee = committee;
        this.publish = publish;
        this.tell = tell;
        this.venue = venue;
    }

    @Override
    public void on(Delivery<CommitteesEvent> delivery) {
        switch (delivery.event()) {
            case LocalCommitteeConstituted(var seminar, var local) ->
                    committee.constituted(seminar, local);
            case SeminarDateValidated(var seminar, var date, var decision) ->
                    dated(seminar, new DateDecision(date, decision));
            case ProgrammeValidated(var seminar, var version, var hash, var decision) ->
                    publish.run(seminar, new ProgrammeDecision(version, decision), hash);
            case DecisionSuperseded(var seminar, var decision, _, var kind) ->
                    committee.superseded(seminar, kind, decision);
            case MeetingConvened _ -> {
                // A meeting binds nobody; its decisions do, and they have events of their own.
            }
        }
    }

    private void dated(UUID seminar, DateDecision day) {
        if (committee.dated(seminar, day)) {
            tell.run(seminar, RegistrantNotice.SEMINAR_CHANGED);
        }
        venue.again(seminar);
    }
}
