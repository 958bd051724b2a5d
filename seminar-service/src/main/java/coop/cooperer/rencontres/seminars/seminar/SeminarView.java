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
        Stage status,
        @Nullable LocalDate date,
        int gauge,
        int confirmed,
        int waitlisted,
        @Nullable UUID holder,
        @JsonIgnore int version)
        implements Versioned {

    /** How many places there are, and how many are taken and waited for. */
    record Gauge(int gauge, int confirmed, int waitlisted) {

        static Gauge of(Seminar seminar) {
            var seats = seminar.seats();
            return new Gauge(seats.gauge(), seats.confirmed(), seats.waitlisted());
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
                Stage.of(seminar.status()),
                seminar.date().map(Seminar.DateDecision::date).orElse(null),
                seminar.seats().gauge(),
                seminar.seats().confirmed(),
                seminar.seats().waitlisted(),
                seminar.holder().orElse(null),
                seminar.version());
    }
}
