package coop.cooperer.rencontres.seminars.arrangement;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.registration.Attendee;
import coop.cooperer.rencontres.seminars.registration.Attendees;
import coop.cooperer.rencontres.seminars.seminar.Holding;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The person in charge of a seminar: appointed by the holder or the issuer, and alone to see what
 * people need. Who appoints does not see it.
 */
@ApplicationScoped
class Officer {

    private final Seminars seminars;
    private final Holding holding;
    private final Attendees attendees;
    private final SqlOfficers officers;
    private final SqlArrangements arrangements;
    private final SqlBooked booked;
    private final Actor actor;
    private final Audit audit;
    private final Clock clock;

    Officer(
            Seminars seminars,
            Holding holding,
            Attendees attendees,
            SqlOfficers officers,
            SqlArrangements arrangements,
            SqlBooked booked,
            Actor actor,
            Audit audit,
            Clock clock) {
        this.seminars = seminars;
        this.holding = holding;
        this.attendees = attendees;
        this.officers = officers;
        this.arrangements = arrangements;
        this.booked = booked;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a person who comes needs. */
    record Need(Attendee attendee, ArrangementRow stated) {}

    /** The buffet to be ordered: meals and diets, without a name (D54). */
    record Meals(int meals, Map<Diet, Integer> diets) {}

    @Transactional
    OfficerRow appoint(UUID seminar, UUID person) {
        holding.require(seminars.hold(seminar), "issuer-admin");
        var row = officers.findByIdOptional(seminar).orElseGet(() -> begin(seminar));
        row.person = person;
        audit.record("OfficerAppointed", seminar, "", person.toString(), "");
        return row;
    }

    @Transactional
    List<Need> needs(UUID seminar) {
        seminars.get(seminar);
        requireOfficer(seminar);
        return arrangements.coming(seminar).stream()
                .flatMap(
                        it ->
                                attendees.of(seminar, it.registration).stream()
                                        .map(who -> new Need(who, it)))
                .toList();
    }

    @Transactional
    Meals meals(UUID seminar) {
        var known = seminars.get(seminar);
        holding.require(known, "issuer-admin");
        var diets = new EnumMap<Diet, Integer>(Diet.class);
        for (var need : arrangements.coming(seminar)) {
            need.diets.forEach(it -> diets.merge(it, 1, Integer::sum));
        }
        return new Meals(known.seats().onSite(), diets);
    }

    @Transactional
    BookedRow book(UUID seminar, String what, String supplier, long costCents) {
        holding.require(seminars.get(seminar), "issuer-admin");
        var row = new BookedRow();
        row.id = Ids.next();
        row.seminar = seminar;
        row.what = what;
        row.supplier = supplier;
        row.costCents = costCents;
        row.bookedAt = clock.instant();
        booked.persist(row);
        audit.record("ArrangementBooked", row.id, "", "", "");
        return row;
    }

    @Transactional
    List<BookedRow> booked(UUID seminar) {
        holding.require(seminars.get(seminar), "issuer-admin", "auditor");
        return booked.of(seminar);
    }

    private OfficerRow begin(UUID seminar) {
        var row = new OfficerRow();
        row.seminar = seminar;
        row.person = actor.person();
        officers.persist(row);
        return row;
    }

    private void requireOfficer(UUID seminar) {
        if (officers.findByIdOptional(seminar)
                .filter(it -> it.person.equals(actor.person()))
                .isEmpty()) {
            throw new Refusal(
                    ArrangementReason.NOT_THE_OFFICER,
                    "Les besoins des personnes ne sont montrés à personne d’autre.");
        }
    }
}
