package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.contracts.SeminarsEvent;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationCancelled;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationConfirmed;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrationWaitlisted;
import coop.cooperer.rencontres.contracts.SeminarsEvent.SeatOffered;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person's place at a seminar; every transition answers with a new one. */
record Registration(UUID id, UUID seminar, ParticipantCategory category, Status status) {

    /** Where the place stands; the number is the order in which addresses were proved. */
    sealed interface Status {
        /** The form was sent; nobody knows yet whose address it names, and no seat is held. */
        record Requested() implements Status {}

        /** The person has a seat. */
        record Confirmed(long number) implements Status {}

        /** The person waits for a seat. */
        record Waitlisted(long number) implements Status {}

        /** A seat is kept for the person until then. */
        record Offered(long number, Instant until) implements Status {}

        /** The address was not proved, or the seat not taken, in time. */
        record Expired(Optional<Long> number) implements Status {}

        /** The person does not come. */
        record Cancelled(Optional<Long> number) implements Status {}
    }

    /** The registration as it is now, and the fact that the others must hear, if there is one. */
    record Change(Registration next, Optional<SeminarsEvent> fact) {}

    /** The address is proved and there is a seat. */
    Change confirmed(long number) {
        return change(
                new Status.Confirmed(number), new RegistrationConfirmed(id, seminar, category));
    }

    /** The address is proved and there is no seat. */
    Change queued(long number) {
        return change(
                new Status.Waitlisted(number), new RegistrationWaitlisted(id, seminar, category));
    }

    /** A seat became free for this person, who waited longest. */
    Change offered(Instant until) {
        if (status instanceof Status.Waitlisted(var number)) {
            return change(
                    new Status.Offered(number, until), new SeatOffered(id, seminar, category));
        }
        throw new IllegalStateException("a seat is offered to whoever waits, not to " + status);
    }

    /**
     * Takes the offered seat.
     *
     * @throws Refusal {@code no-seat-offered}, {@code offer-expired}
     */
    Change accepted(Instant now) {
        if (!(status instanceof Status.Offered(var number, var until))) {
            throw new Refusal(
                    RegistrationReason.NO_SEAT_OFFERED, "Relisez où en est votre inscription.");
        }
        if (!now.isBefore(until)) {
            throw new Refusal(
                    RegistrationReason.OFFER_EXPIRED,
                    "La place est proposée à la personne suivante.");
        }
        return confirmed(number);
    }

    /** Gives up the seat, the offer or the place in the queue. */
    Change cancelled() {
        return switch (status) {
            case Status.Requested() -> quietly(new Status.Cancelled(Optional.empty()));
            case Status.Confirmed(var number) -> gone(number);
            case Status.Waitlisted(var number) -> gone(number);
            case Status.Offered(var number, _) -> gone(number);
            case Status.Expired _, Status.Cancelled _ ->
                    throw new Refusal(
                            RegistrationReason.NO_LONGER_REGISTERED,
                            "Cette inscription est déjà annulée.");
        };
    }

    /** Lets go of what was not answered in time; to the others it is a seat given up. */
    Change expired() {
        return switch (status) {
            case Status.Requested() -> quietly(new Status.Expired(Optional.empty()));
            case Status.Offered(var number, _) ->
                    change(
                            new Status.Expired(Optional.of(number)),
                            new RegistrationCancelled(id, seminar, category));
            case Status.Confirmed _, Status.Waitlisted _, Status.Expired _, Status.Cancelled _ ->
                    quietly(status);
        };
    }

    /** The order of arrival, once the address is proved. */
    Optional<Long> number() {
        return switch (status) {
            case Status.Requested() -> Optional.empty();
            case Status.Confirmed(var number) -> Optional.of(number);
            case Status.Waitlisted(var number) -> Optional.of(number);
            case Status.Offered(var number, _) -> Optional.of(number);
            case Status.Expired(var number) -> number;
            case Status.Cancelled(var number) -> number;
        };
    }

    private Change gone(long number) {
        return change(
                new Status.Cancelled(Optional.of(number)),
                new RegistrationCancelled(id, seminar, category));
    }

    private Change quietly(Status next) {
        return new Change(new Registration(id, seminar, category, next), Optional.empty());
    }

    private Change change(Status next, SeminarsEvent fact) {
        return new Change(new Registration(id, seminar, category, next), Optional.of(fact));
    }
}
