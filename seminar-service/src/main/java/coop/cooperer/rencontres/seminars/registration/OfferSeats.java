package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Offers every free seat of a seminar to who waits, in the order of the written priorities, then of
 * arrival. Part of the transaction that freed the seat.
 */
@ApplicationScoped
class OfferSeats {

    private final Seminars seminars;
    private final SqlRegistrations registrations;
    private final ChangeRegistration change;
    private final RegistrationsConfig config;
    private final Clock clock;

    OfferSeats(
            Seminars seminars,
            SqlRegistrations registrations,
            ChangeRegistration change,
            RegistrationsConfig config,
            Clock clock) {
        this.seminars = seminars;
        this.registrations = registrations;
        this.change = change;
        this.config = config;
        this.clock = clock;
    }

    /** Offers what is free in a seminar that is held, and stores it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void run(Seminar held) {
        var now = clock.instant();
        var until = answerBy(held, now);
        var seminar = held;
        for (var next = next(seminar, now);
                next.isPresent() && now.isBefore(until);
                next = next(seminar, now)) {
            var place = next.get();
            seminar = seminar.with(seminar.seats().offeredTo(place.category));
            change.keep("SeatOffered", place, place.registration().offered(until));
        }
        seminars.save(seminar);
    }

    private Optional<RegistrationRow> next(Seminar seminar, Instant now) {
        if (seminar.seats().waitlisted() == 0) {
            return Optional.empty();
        }
        return registrations.firstOfEachCategory(seminar.id()).stream()
                .filter(it -> seminar.hasSeatFor(it.category, ParisDay.of(now)))
                .min(
                        Comparator.<RegistrationRow>comparingInt(
                                        it -> seminar.seats().rules().rank(it.category))
                                .thenComparing(it -> it.number));
    }

    // Nobody is asked on the morning itself: whoever is there then takes the seat.
    private Instant answerBy(Seminar seminar, Instant now) {
        var delay = now.plus(config.offer());
        return seminar.date()
                .map(it -> ParisDay.beginningOf(it.date()))
                .filter(it -> it.isBefore(delay))
                .orElse(delay);
    }
}
