package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.contracts.ParticipantCategory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/** Seats that only people of a category get, until the day on which they are released. */
public record KeptSeats(
        @NotNull ParticipantCategory category,
        @Positive @Max(1000) int seats,
        @NotNull LocalDate releaseOn) {

    int on(LocalDate today) {
        return today.isBefore(releaseOn) ? seats : 0;
    }
}
