package coop.cooperer.rencontres.committees.committee;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Opens the committees that the selection of a bid makes necessary. */
@ApplicationScoped
public class PrepareCommittee {

    private final Committees committees;
    private final Audit audit;

    PrepareCommittee(Committees committees, Audit audit) {
        this.committees = committees;
        this.audit = audit;
    }

    /** The local one of a seminar; a seminar that has its committee already keeps it. */
    @Transactional
    public void local(UUID seminar, UUID call, UUID holder) {
        if (!committees.existsFor(seminar)) {
            prepare(new Scope.Local(seminar, holder), call);
        }
    }

    /** The national one of a call; the organisation is invited to it (R115). */
    @Transactional
    public void national(UUID call, UUID organisation) {
        committees
                .holdNational(call)
                .ifPresentOrElse(
                        known -> invite(known, organisation),
                        () -> prepare(new Scope.National(Set.of(organisation)), call));
    }

    private void invite(Committee known, UUID organisation) {
        if (known.scope() instanceof Scope.National(var invited)
                && !invited.contains(organisation)) {
            committees.save(known.inviting(organisation));
            audit.record("OrganisationInvited", known.id(), "", "", "");
        }
    }

    private void prepare(Scope scope, UUID call) {
        var committee = Committee.prepare(Ids.next(), scope, call);
        committees.save(committee);
        audit.record("CommitteePrepared", committee.id(), "", "FORMING", "");
    }
}
