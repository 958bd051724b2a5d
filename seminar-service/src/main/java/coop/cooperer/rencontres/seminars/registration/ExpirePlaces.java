package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.contracts.RegistrantNotice;
import coop.cooperer.rencontres.contracts.SeminarsEvent.RegistrantNoticeDue;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.seminars.seminar.Seminars;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Lets go, in time, of seats that were offered in vain, of forms without proof, of kept seats. */
@ApplicationScoped
class ExpirePlaces {

    private final Seminars seminars;
    private final SqlRegistrations registrations;
    private final SqlPlaceKeys keys;
    private final ActOnPlace act;
    private final OfferSeats offer;
    private final Outbox outbox;
    private final RegistrationsConfig config;
    private final Clock clock;

    ExpirePlaces(
            Seminars seminars,
            SqlRegistrations registrations,
            SqlPlaceKeys keys,
            ActOnPlace act,
            OfferSeats offer,
            Outbox outbox,
            RegistrationsConfig config,
            Clock clock) {
        this.seminars = seminars;
        this.registrations = registrations;
        this.keys = keys;
        this.act = act;
        this.offer = offer;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** A place whose time has come. */
    private record Due(UUID seminar, UUID registration, boolean offered) {}

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var now = clock.instant();
        QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                registrations.due(now, now.minus(config.confirmation())).stream()
                                        .map(ExpirePlaces::due)
                                        .toList())
                .forEach(it -> QuarkusTransaction.requiringNew().run(() -> expire(it)));
    }

    // A day has passed for kept seats, or the room has grown.
    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void release() {
        QuarkusTransaction.requiringNew().run(() -> keys.forgetExpired(clock.instant()));
        QuarkusTransaction.requiringNew()
                .call(seminars::withQueue)
                .forEach(
                        it ->
                                QuarkusTransaction.requiringNew()
                                        .run(() -> offer.run(seminars.hold(it))));
    }

    private static Due due(RegistrationRow row) {
        return new Due(row.seminar, row.id, row.status == RegistrationStatus.OFFERED);
    }

    // Another instance may have been here: what is no longer due stays as it is.
    private void expire(Due due) {
        seminars.hold(due.seminar());
        var place = registrations.findById(due.registration());
        var offered = place.status == RegistrationStatus.OFFERED;
        if (offered != due.offered()
                || (!offered && place.status != RegistrationStatus.REQUESTED)) {
            return;
        }
        act.expire(due.seminar(), due.registration());
        if (offered) {
            outbox.append(
                    new RegistrantNoticeDue(
                            due.registration(), due.seminar(), RegistrantNotice.OFFER_EXPIRED));
        }
    }
}
