package coop.cooperer.rencontres.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock that judges domain dates: deadlines, delays, erasures.
 *
 * <p>It runs with the server's clock, moved by an offset that lies in the service's database and
 * that only the local platform can change. Tokens, retries and the time of an envelope use real
 * time. Its instants have the precision of the database, microseconds.
 */
@ApplicationScoped
class BusinessClock {

    private final ClockOffset offset;

    BusinessClock(ClockOffset offset) {
        this.offset = offset;
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Moved(InstantSource.system(), offset, ZoneId.of("Europe/Paris"));
    }

    private static final class Moved extends Clock {

        private final InstantSource real;
        private final ClockOffset offset;
        private final ZoneId zone;

        Moved(InstantSource real, ClockOffset offset, ZoneId zone) {
            this.real = real;
            this.offset = offset;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(real, offset, other);
        }

        @Override
        public Instant instant() {
            Duration moved = offset.current();
            return real.instant().plus(moved).truncatedTo(ChronoUnit.MICROS);
        }
    }
}
