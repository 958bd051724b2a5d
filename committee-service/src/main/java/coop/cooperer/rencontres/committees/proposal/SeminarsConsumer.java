package coop.cooperer.rencontres.committees.proposal;

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
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears what seminars put before their committees. */
@ApplicationScoped
class SeminarsConsumer implements EventConsumer<SeminarsEvent> {

    private final Proposals proposals;

    SeminarsConsumer(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void on(Delivery<SeminarsEvent> delivery) {
        switch (delivery.event()) {
            case SeminarDateProposed(var seminar, var days) ->
                    proposals.proposeDates(seminar, days);
            case ProgrammeSubmitted(var seminar, var version, var hash) ->
                    proposals.submitProgramme(seminar, version, hash);
            case ProgrammeRevalidationNeeded(var seminar, var version, var hash) ->
                    proposals.submitProgramme(seminar, version, hash);
            case SeminarPostponed _ -> {
                // The adopted date stays on the register until the committee adopts another one.
            }
            case SeminarCancelled _ -> {
                // The register of a seminar that will not be held still tells what was decided.
            }
            case SeminarHeld _, AttendanceSheetClosed _, LotTasksCompleted _ -> {
                // What follows the decisions is not decided by the committee.
            }
            case RegistrationOpened _,
                    RegistrationConfirmed _,
                    RegistrationWaitlisted _,
                    SeatOffered _,
                    RegistrationCancelled _,
                    RegistrantNoticeDue _ -> {
                // Who takes part in a seminar is not the committee's business.
            }
        }
    }
}
