package coop.cooperer.rencontres.seminars.seminar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * People who are in the room without being registered: speakers, organisers, providers (D45).
 *
 * @param counts whether they take a place of the gauge
 */
public record Besides(
        @NotBlank @Size(max = 100) String role,
        @PositiveOrZero @Max(1000) int people,
        boolean counts) {}
