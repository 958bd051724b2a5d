package coop.cooperer.rencontres.notifications.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long a receiver asks to be left alone, by its header {@code Retry-After} (RFC 9110). */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private RetryAfter() {}

    /** Nothing if the header says nothing that can be understood, or an instant that is past. */
    static Optional<Duration> read(String header, Instant now) {
        return SECONDS.matcher(header.strip()).matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(header.strip())))
                : date(header.strip())
                        .map(it -> Duration.between(now, it))
                        .filter(Duration::isPositive);
    }

    private static Optional<Instant> date(String header) {
        try {
            return Optional.of(
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
