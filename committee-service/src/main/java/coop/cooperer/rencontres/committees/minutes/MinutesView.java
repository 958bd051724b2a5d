package coop.cooperer.rencontres.committees.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who belong to a committee see of the minutes of one of its meetings.
 *
 * @param hash what recognises the approved text; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MinutesView(
        UUID meeting,
        UUID committee,
        String status,
        List<Minutes.Section> sections,
        List<Minutes.Amendment> amendments,
        @Nullable Instant circulatedAt,
        @Nullable Instant approvedAt,
        @Nullable String hash,
        List<CorrectionView> corrections,
        int version)
        implements Versioned {

    /** A dated correction of approved minutes. */
    record CorrectionView(UUID id, String text, Instant correctedAt) {}

    static MinutesView of(Minutes minutes, List<CorrectionView> corrections) {
        return switch (minutes.status()) {
            case Minutes.Status.Draft() -> of(minutes, "DRAFT", null, null, null, corrections);
            case Minutes.Status.Circulated(var at) ->
                    of(minutes, "CIRCULATED", at, null, null, corrections);
            case Minutes.Status.Approved(var circulated, var at, var hash) ->
                    of(minutes, "APPROVED", circulated, at, hash, corrections);
        };
    }

    private static MinutesView of(
            Minutes minutes,
            String status,
            @Nullable Instant circulatedAt,
            @Nullable Instant approvedAt,
            @Nullable String hash,
            List<CorrectionView> corrections) {
        return new MinutesView(
                minutes.meeting(),
                minutes.committee(),
                status,
                minutes.sections(),
                minutes.amendments(),
                circulatedAt,
                approvedAt,
                hash,
                corrections,
                minutes.version());
    }
}
