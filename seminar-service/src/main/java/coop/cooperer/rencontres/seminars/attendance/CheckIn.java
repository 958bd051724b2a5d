package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.registration.Attendee;
import coop.cooperer.rencontres.seminars.registration.Attendees;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Lets a person in who shows the code of a place. */
@ApplicationScoped
class CheckIn {

    private final Seminars seminars;
    private final Holding holding;
    private final Attendees attendees;
    private final SqlCheckIns checkIns;
    private final Audit audit;
    private final Clock clock;

    CheckIn(
            Seminars seminars,
            Holding holding,
            Attendees attendees,
            SqlCheckIns checkIns,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.attendees = attendees;
        this.checkIns = checkIns;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Attendee run(UUID id, String badge) {
        // Held, so that two doors do not let the same code in.
        holding.require(seminars.hold(id), "issuer-admin");
        var attendee =
                attendees
                        .withBadge(id, badge)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                AttendanceReason.UNKNOWN_BADGE,
                                                "Cherchez la personne par son nom : le code est"
                                                        + " faux ou celui d’un autre séminaire."));
        if (!attendee.confirmed()) {
            throw new Refusal(
                    AttendanceReason.NOT_EXPECTED, "Son inscription n’est pas confirmée.");
        }
        if (checkIns.findByIdOptional(attendee.registration()).isPresent()) {
            throw new Refusal(
                    AttendanceReason.ALREADY_CHECKED_IN,
                    "Une personne est déjà entrée avec ce code : vérifiez son nom.");
        }
        var row = new CheckInRow();
        row.registration = attendee.registration();
        row.seminar = id;
        row.at = clock.instant();
        checkIns.persist(row);
        audit.record("CheckedIn", attendee.registration(), "", "CHECKED_IN", "");
        return attendee;
    }
}
