package coop.cooperer.rencontres.media.seminar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seminar as far as deliveries hang on it; only its local committee gives it a date.
 *
 * @param date the day that the committee validated; absent while none is in force
 * @param decision the decision that fixed the day
 */
public record Seminar(
        UUID id, @Nullable LocalDate date, @Nullable UUID decision, Standing standing) {

    /** What has become of the seminar. */
    public enum Standing {
        /** To be held. */
        PLANNED,
        /** It took place. */
        HELD,
        /** Awaits another date. */
        POSTPONED,
        /** Will not be held. */
        CANCELLED
    }

    /** A seminar of which nothing has been heard yet. */
    public static Seminar planned(UUID id) {
        return new Seminar(id, null, null, Standing.PLANNED);
    }

    /** The day from which delays count, unless there is none or nothing is owed any more. */
    public Optional<LocalDate> delaysCountFrom() {
        return standing == Standing.CANCELLED ? Optional.empty() : Optional.ofNullable(date);
    }

    /** The local committee validated its date. */
    public Seminar fixed(LocalDate day, UUID by) {
        return new Seminar(
                id, day, by, standing == Standing.POSTPONED ? Standing.PLANNED : standing);
    }

    /** A decision no longer holds: the date goes with it, unless a newer decision has fixed it. */
    public Seminar reopened(UUID superseded) {
        return superseded.equals(decision) ? new Seminar(id, null, null, standing) : this;
    }

    /** It will not be held on its date. */
    public Seminar postponed() {
        return new Seminar(id, null, null, Standing.POSTPONED);
    }

    /** It will not be held. */
    public Seminar cancelled() {
        return new Seminar(id, date, decision, Standing.CANCELLED);
    }

    /** It took place. */
    public Seminar held() {
        return new Seminar(id, date, decision, Standing.HELD);
    }
}
