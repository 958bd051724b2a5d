package coop.cooperer.rencontres.media.proceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The written account of a seminar as the public reads it; it never changes.
 *
 * @param id the id of the deliverable that it was
 * @param publicLabel the public that the seminar was dedicated to
 * @param date the day of the seminar; absent if no committee has validated one
 */
public record Proceedings(
        UUID id,
        UUID seminar,
        String publicLabel,
        @Nullable LocalDate date,
        String title,
        String text,
        int words,
        Publicity publicity,
        Instant publishedAt) {}
