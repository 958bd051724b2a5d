package coop.cooperer.rencontres.seminars.arrangement;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.seminars.registration.Attendee;
import coop.cooperer.rencontres.seminars.registration.Attendees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Keeps what a person says to need, and forgets it when the person says so. */
@ApplicationScoped
class StateArrangements {

    private final Attendees attendees;
    private final SqlArrangements arrangements;
    private final SqlErasures erasures;
    private final Audit audit;
    private final Clock clock;

    StateArrangements(
            Attendees attendees,
            SqlArrangements arrangements,
            SqlErasures erasures,
            Audit audit,
            Clock clock) {
        this.attendees = attendees;
        this.arrangements = arrangements;
        this.erasures = erasures;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Optional<ArrangementRow> read(String session) {
        return arrangements.findByIdOptional(attendees.owning(session).registration());
    }

    @Transactional
    ArrangementRow keep(String session, Set<AccessArrangement> access, Set<Diet> diets) {
        var attendee = attendees.owning(session);
        var row =
                arrangements
                        .findByIdOptional(attendee.registration())
                        .orElseGet(() -> begin(attendee));
        row.access = access;
        row.diets = diets;
        row.consentedAt = clock.instant();
        // What is needed is nobody's business: not even the trail tells it.
        audit.record("ArrangementsStated", attendee.registration(), "", "", "");
        return row;
    }

    @Transactional
    void forget(String session) {
        var attendee = attendees.owning(session);
        erasures.note(attendee.registration(), clock.instant());
        arrangements.forgetErased();
        audit.record("ArrangementsWithdrawn", attendee.registration(), "", "", "");
    }

    private ArrangementRow begin(Attendee attendee) {
        var row = new ArrangementRow();
        row.registration = attendee.registration();
        row.seminar = attendee.seminar();
        row.access = Set.of();
        row.diets = Set.of();
        row.consentedAt = clock.instant();
        arrangements.persist(row);
        return row;
    }
}
