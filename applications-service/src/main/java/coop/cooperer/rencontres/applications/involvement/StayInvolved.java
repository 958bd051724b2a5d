package coop.cooperer.rencontres.applications.involvement;

import coop.cooperer.rencontres.applications.application.Bid;
import coop.cooperer.rencontres.applications.application.Bids;
import coop.cooperer.rencontres.applications.call.Calls;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what a candidate with an offer that was not chosen agrees to, once its letter is sent; it
 * takes its word back by agreeing to nothing.
 */
@ApplicationScoped
class StayInvolved {

    private final SqlInvolvements involvements;
    private final Bids bids;
    private final Calls calls;
    private final Audit audit;
    private final Clock clock;

    StayInvolved(SqlInvolvements involvements, Bids bids, Calls calls, Audit audit, Clock clock) {
        this.involvements = involvements;
        this.bids = bids;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Set<Role> read(UUID application, UUID organisation) {
        unsuccessful(application, organisation);
        return involvements
                .findByIdOptional(application)
                .map(InvolvementRow::roles)
                .orElseGet(() -> EnumSet.noneOf(Role.class));
    }

    @Transactional
    Set<Role> run(UUID application, UUID organisation, Set<Role> roles) {
        var offer = unsuccessful(application, organisation);
        var before = read(application, organisation);
        involvements.deleteById(application);
        involvements.flush();
        if (!roles.isEmpty()) {
            keep(offer, roles);
        }
        audit.record("InvolvementStated", application, before.toString(), roles.toString(), "");
        return roles;
    }

    private void keep(Bid offer, Set<Role> roles) {
        var row = new InvolvementRow();
        row.application = offer.application();
        row.call = offer.call();
        row.organisation = offer.organisation();
        row.agree(roles);
        row.saidAt = clock.instant();
        involvements.persist(row);
    }

    private Bid unsuccessful(UUID application, UUID organisation) {
        return bids.ofApplication(application).stream()
                .filter(it -> it.organisation().equals(organisation))
                .filter(it -> it.status() != Bid.Status.SELECTED)
                .filter(it -> calls.get(it.call()).isDecided())
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        InvolvementReason.NOTHING_TO_STAY_FOR,
                                        "Votre organisation n’a reçu aucune réponse négative pour"
                                                + " cette candidature."));
    }
}
