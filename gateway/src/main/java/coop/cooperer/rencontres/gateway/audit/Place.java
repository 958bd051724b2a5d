package coop.cooperer.rencontres.gateway.audit;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an entry stands in the whole trail: by its time, then by its service, then by its id. */
record Place(long micros, String service, long id) {

    /** The latest first; among equals by name, then the latest first again. */
    static final Comparator<Place> LATEST_FIRST =
            Comparator.comparingLong(Place::micros)
                    .reversed()
                    .thenComparing(Place::service)
                    .thenComparing(Comparator.comparingLong(Place::id).reversed());

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,18})\\.([a-z]{1,20})\\.(\\d{1,18})");

    static Place of(String service, JsonObject entry) {
        var recordedAt = Instant.parse(entry.getString("recordedAt"));
        return new Place(
                ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt), service, entry.getLong("id"));
    }

    /** The place that a cursor names; nothing when it was not made here. */
    static Optional<Place> ofCursor(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return Optional.of(FORM.matcher(text))
                    .filter(it -> it.matches())
                    .map(
                            it ->
                                    new Place(
                                            Long.parseLong(it.group(1)),
                                            it.group(2),
                                            Long.parseLong(it.group(3))));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        "%d.%s.%d"
                                .formatted(micros, service, id)
                                .getBytes(StandardCharsets.US_ASCII));
    }

    /** What a service is asked to begin before, so that nothing is told twice or left out. */
    String markFor(String other) {
        var order = other.compareTo(service);
        var border = order == 0 ? id : order > 0 ? Long.MAX_VALUE : 0;
        return micros + "." + border;
    }
}
