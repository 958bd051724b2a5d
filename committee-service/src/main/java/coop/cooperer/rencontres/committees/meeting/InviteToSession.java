package coop.cooperer.rencontres.committees.meeting;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.committees.committee.Committees;
import coop.cooperer.rencontres.committees.plan.Holders;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Asks a holder of lots 4 to 6, which sits in no committee, to one session of one (A20). */
@ApplicationScoped
class InviteToSession {

    private final Committees committees;
    private final Meetings meetings;
    private final Holders holders;
    private final Audit audit;

    InviteToSession(Committees committees, Meetings meetings, Holders holders, Audit audit) {
        this.committees = committees;
        this.meetings = meetings;
        this.holders = holders;
        this.audit = audit;
    }

    @Transactional
    Meeting invite(UUID committee, UUID id, UUID organisation, Asker asker) {
        var sitting = committees.get(committee, asker);
        sitting.requireRunBy(asker);
        var before = meetings.hold(id, committee);
        if (holders.providers(sitting.scope(), sitting.call()).stream()
                .noneMatch(it -> it.organisation().equals(organisation))) {
            throw new Refusal(
                    MeetingReason.GUEST_HOLDS_NO_LOT,
                    "Invitez un titulaire des photographies, des podcasts ou des actes.");
        }
        return keep(before, "GuestInvited", organisation, it -> it.inviting(organisation));
    }

    @Transactional
    Meeting uninvite(UUID committee, UUID id, UUID organisation, Asker asker) {
        committees.get(committee, asker).requireRunBy(asker);
        return keep(
                meetings.hold(id, committee),
                "GuestUninvited",
                organisation,
                it -> it.uninviting(organisation));
    }

    private Meeting keep(
            Meeting before, String kind, UUID organisation, UnaryOperator<Meeting> change) {
        var after = meetings.save(change.apply(before));
        audit.record(kind, before.id(), "", organisation.toString(), "");
        return after;
    }
}
