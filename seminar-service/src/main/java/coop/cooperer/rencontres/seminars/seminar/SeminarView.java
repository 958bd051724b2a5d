package coop.cooperer.rencontres.seminars.seminar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody sees of a seminar.
 *
 * @param publicLabel absent in the moments between the publication of the call and its reading
 * @param date absent until the local committee has chosen it
 * @param holder absent until the lot is awarded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeminarView(
        UUID id,
        UUID call,
        String publicCode,
        @Nullable String publicLabel,
        Mode mode,
        Stage status,
        @Nullable LocalDate date,
        int gauge,
        int confirmed,
        int waitlisted,
        @Nullable UUID holder,
        @JsonIgnore int version)
        implements Versioned {

    /** How a seminar is held: in person, and in no other way (R60). */
    enum Mode {
        ON_SITE
    }

    /**
     * How many places there are, and how many are taken and waited for.
     *
     * @param effective the smallest of the gauge, the room and the health rules
     * @param room absent until a place is chosen
     * @param protocol absent while no health rule is in force
     * @param besides speakers, organisers and providers, and whether they count
     * @param onSite everybody in the place at the same time, counting or not (D46)
     * @param offered seats that wait for the answer of a person
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gauge(
            int gauge,
            int effective,
            @Nullable Integer room,
            @Nullable Integer protocol,
            List<Besides> besides,
            int onSite,
            int confirmed,
            int offered,
            int waitlisted,
            SeatingRules rules) {

        static Gauge of(Seminar seminar) {
            var seats = seminar.seats();
            var limits = seats.limits();
            return new Gauge(
                    limits.gauge(),
                    limits.effective(),
                    limits.room().orElse(null),
                    limits.protocol().orElse(null),
                    limits.besides(),
                    seats.onSite(),
                    seats.confirmed(),
                    seats.offered(),
                    seats.waitlisted(),
                    seats.rules());
        }
    }

    /** The days that the local committee may choose from. */
    record DateProposal(UUID seminar, List<LocalDate> dates) {

        static DateProposal of(Seminar seminar) {
            return new DateProposal(seminar.id(), seminar.proposedDates());
        }
    }

    static SeminarView of(Seminar seminar) {
        var plan = seminar.plan().orElseThrow();
        return new SeminarView(
                seminar.id(),
                plan.call(),
                plan.publicCode(),
                plan.publicLabel().orElse(null),
                Mode.ON_SITE,
                Stage.of(seminar.status()),
                seminar.date().map(Seminar.DateDecision::date).orElse(null),
                seminar.seats().limits().gauge(),
                seminar.seats().confirmed(),
                seminar.seats().waitlisted(),
                seminar.holder().orElse(null),
                seminar.version());
    }
}
