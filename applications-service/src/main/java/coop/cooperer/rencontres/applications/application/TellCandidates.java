package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.applications.call.CallCorrected;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CorrectionNoticeDue;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/**
 * Sends a correction to everybody who answers the call, in the transaction that publishes it: each
 * file that is begun or deposited, and none that was taken back. A file begins only while nobody
 * else holds the call, so none slips between.
 */
@ApplicationScoped
class TellCandidates {

    private final SqlRegistered registered;
    private final Outbox outbox;

    TellCandidates(SqlRegistered registered, Outbox outbox) {
        this.registered = registered;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void on(@Observes CallCorrected correction) {
        for (var candidate : registered.of(correction.call())) {
            outbox.append(
                    new CorrectionNoticeDue(
                            candidate.application(),
                            correction.call(),
                            candidate.organisation(),
                            correction.at()));
        }
    }
}
