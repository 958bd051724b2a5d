package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import coop.cooperer.rencontres.seminars.seminar.Seats;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What a person does with a place: takes the seat that is offered, or gives it up. */
@ApplicationScoped
class ActOnPlace {

    private final PlaceKeys keys;
    private final Seminars seminars;
    private final SqlRegistrations registrations;
    private final ChangeRegistration change;
    private final OfferSeats offer;
    private final Audit audit;
    private final Clock clock;

    ActOnPlace(
            PlaceKeys keys,
            Seminars seminars,
            SqlRegistrations registrations,
            ChangeRegistration change,
            OfferSeats offer,
            Audit audit,
            Clock clock) {
        this.keys = keys;
        this.seminars = seminars;
        this.registrations = registrations;
        this.change = change;
        this.offer = offer;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    RegistrationRow read(String session) {
        return registrations.findById(keys.of(session).registration());
    }

    /** The code that lets the owner of a confirmed place in. */
    @Transactional
    Badge badge(String session) {
        var opened = keys.of(session);
        seminars.hold(opened.seminar());
        var place = registrations.findById(opened.registration());
        if (place.status != RegistrationStatus.CONFIRMED) {
            throw new Refusal(
                    RegistrationReason.NOT_CONFIRMED, "Le code ouvre une place confirmée.");
        }
        if (place.badge == null) {
            place.badge = keys.code();
        }
        return new Badge(place.badge);
    }

    /** Says whether the owner of the place may be photographed, and never why. */
    @Transactional
    RegistrationRow photographs(String session, boolean allowed) {
        var opened = keys.of(session);
        seminars.hold(opened.seminar());
        var place = registrations.findById(opened.registration());
        place.photographs = allowed;
        audit.record("PhotographsStated", place.id, "", String.valueOf(allowed), "");
        return place;
    }

    @Transactional
    RegistrationRow accept(String session) {
        var opened = keys.of(session);
        var seminar = seminars.hold(opened.seminar());
        var place = registrations.findById(opened.registration());
        change.keep("SeatAccepted", place, place.registration().accepted(clock.instant()));
        seminars.save(seminar.with(seminar.seats().accepted()));
        return place;
    }

    @Transactional
    RegistrationRow cancel(String session) {
        var opened = keys.of(session);
        return leave(opened.seminar(), opened.registration(), "RegistrationCancelled", false);
    }

    /** Lets go of what was not answered in time. */
    @Transactional
    void expire(UUID seminar, UUID registration) {
        leave(seminar, registration, "RegistrationExpired", true);
    }

    // The seat goes on in the same transaction: it is never free for a third person in between.
    private RegistrationRow leave(UUID id, UUID registration, String kind, boolean expired) {
        var seminar = seminars.hold(id);
        var place = registrations.findById(registration);
        var before = place.registration();
        change.keep(kind, place, expired ? before.expired() : before.cancelled());
        offer.run(seminar.with(without(seminar, before)));
        return place;
    }

    private static Seats without(Seminar seminar, Registration before) {
        var seats = seminar.seats();
        return switch (before.status()) {
            case Registration.Status.Confirmed _ -> seats.givenUp(before.category());
            case Registration.Status.Offered _ -> seats.declined(before.category());
            case Registration.Status.Waitlisted _ -> seats.left();
            case Registration.Status.Requested _,
                    Registration.Status.Expired _,
                    Registration.Status.Cancelled _ ->
                    seats;
        };
    }
}
