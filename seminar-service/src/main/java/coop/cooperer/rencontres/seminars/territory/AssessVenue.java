package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.seminars.seminar.ChangeSeminar;
import coop.cooperer.rencontres.seminars.seminar.Limits;
import coop.cooperer.rencontres.seminars.seminar.Seminar;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * Assesses places with the health rules of the validated day, not of the day of entry (R112). The
 * confirmed one limits the seats, and is assessed again when the day or the rules change.
 */
@ApplicationScoped
public class AssessVenue {

    private final Seminars seminars;
    private final ChangeSeminar change;
    private final SqlVenues venues;
    private final SqlProtocols protocols;

    AssessVenue(Seminars seminars, ChangeSeminar change, SqlVenues venues, SqlProtocols protocols) {
        this.seminars = seminars;
        this.change = change;
        this.venues = venues;
        this.protocols = protocols;
    }

    /**
     * A place, and what it would let in.
     *
     * @param limits those of the seminar if it were held there
     * @param onSite everybody who would be there
     */
    record Assessed(VenueRow venue, Limits limits, int onSite) {

        boolean tooSmall() {
            return limits.effective() < limits.gauge();
        }

        /** More people than the operator of the place declared (D46). */
        boolean overDeclared() {
            return onSite > venue.declaredCapacity;
        }
    }

    Assessed run(Seminar seminar, VenueRow venue) {
        var protocol =
                seminar.date().stream()
                        .flatMap(it -> protocols.on(it.date()).stream())
                        .map(it -> it.capacity(venue))
                        .min(Integer::compare);
        var limits = seminar.seats().limits().in(Optional.of(venue.room()), protocol);
        return new Assessed(venue, limits, seminar.seats().onSite());
    }

    /** The confirmed place limits the seats of a seminar that is held. */
    void limit(Seminar before, Limits limits) {
        change.keep(
                "RoomLimited", before, new Seminar.Change(before.within(limits), Optional.empty()));
    }

    /** The day or the health rules of this seminar are others now. */
    @Transactional
    public void again(UUID seminar) {
        venues.confirmed(seminar)
                .ifPresent(
                        it -> {
                            var before = seminars.hold(seminar);
                            limit(before, run(before, it).limits());
                        });
    }

    /** The seminar is not held there any more. */
    @Transactional
    public void free(UUID seminar) {
        venues.confirmed(seminar)
                .ifPresent(
                        it -> {
                            var before = seminars.hold(seminar);
                            it.confirmed = false;
                            limit(
                                    before,
                                    before.seats().limits().in(Optional.empty(), Optional.empty()));
                        });
    }
}
