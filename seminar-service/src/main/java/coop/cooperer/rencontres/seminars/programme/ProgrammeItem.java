package coop.cooperer.rencontres.seminars.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of the day, to the minute; a seminar lasts one day (R61).
 *
 * @param dimension the side of people's environment that it treats, if one is named
 * @param room where it takes place, if the day has several rooms
 * @param speakers who speaks; absent where nobody in particular does
 * @param pause whether it is a break or the meal; absent means no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeItem(
        @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
        @JsonFormat(pattern = "HH:mm") LocalTime endsAt,
        String title,
        @Nullable Dimension dimension,
        @Nullable String room,
        @Nullable List<Speaker> speakers,
        @Nullable Boolean pause) {

    ProgrammeItem {
        if (!startsAt.isBefore(endsAt)) {
            throw new Refusal(
                    ProgrammeReason.ITEM_ENDS_TOO_EARLY,
                    "« %s » commence à %s et finit à %s."
                            .formatted(title, said(startsAt), said(endsAt)));
        }
    }

    List<Speaker> whoSpeaks() {
        return speakers == null ? List.of() : speakers;
    }

    boolean isPause() {
        return Boolean.TRUE.equals(pause);
    }

    boolean overlaps(ProgrammeItem other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    static String said(LocalTime time) {
        return String.format(Locale.FRENCH, "%d h %02d", time.getHour(), time.getMinute());
    }
}
