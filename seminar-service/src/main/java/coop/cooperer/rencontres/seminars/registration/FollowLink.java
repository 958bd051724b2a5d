package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Follows a link received by mail. It proves the address: the first time, it brings a seat while
 * there is one, else a place in the queue.
 *
 * <p>The seminar is held from the first question to the commit, so that two people never get the
 * same seat; its row counts the seats, and the database refuses a count above the gauge.
 */
@ApplicationScoped
class FollowLink {

    private final Turnstile turnstile;
    private final PlaceKeys keys;
    private final Seminars seminars;
    private final SqlRegistrations registrations;
    private final ChangeRegistration change;
    private final RegistrationsConfig config;
    private final Clock clock;

    FollowLink(
            Turnstile turnstile,
            PlaceKeys keys,
            Seminars seminars,
            SqlRegistrations registrations,
            ChangeRegistration change,
            RegistrationsConfig config,
            Clock clock) {
        this.turnstile = turnstile;
        this.keys = keys;
        this.seminars = seminars;
        this.registrations = registrations;
        this.change = change;
        this.config = config;
        this.clock = clock;
    }

    /** The place, and the session in which its owner may act. */
    record Followed(RegistrationRow place, String session) {}

    Followed run(String link) {
        return turnstile.pass(() -> follow(link));
    }

    private Followed follow(String link) {
        var opened = keys.follow(link);
        var seminar = seminars.hold(opened.seminar());
        var place = registrations.findById(opened.registration());
        if (place.status == RegistrationStatus.REQUESTED) {
            seat(seminar, place);
        }
        return new Followed(
                place,
                keys.draw(PlaceKeyRow.Kind.SESSION, place.id, place.seminar, config.session()));
    }

    private void seat(Seminar seminar, RegistrationRow place) {
        seminar.requireOpen();
        var number = registrations.nextNumber();
        var seats = seminar.seats();
        if (seminar.hasSeatFor(place.category, ParisDay.of(clock.instant()))) {
            seminars.save(seminar.with(seats.confirmedTo(place.category)));
            change.keep("AddressConfirmed", place, place.registration().confirmed(number));
        } else {
            seminars.save(seminar.with(seats.queued()));
            change.keep("AddressConfirmed", place, place.registration().queued(number));
        }
    }
}
