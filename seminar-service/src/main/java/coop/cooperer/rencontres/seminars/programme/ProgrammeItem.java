package coop.cooperer.rencontres.seminars.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of the day, to the minute; a seminar lasts one day (R61).
 *
 * @param dimension the side of people's environment that it treats, if one is named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgrammeItem(
        @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
        @JsonFormat(pattern = "HH:mm") LocalTime endsAt,
        String title,
        @Nullable Dimension dimension) {

    ProgrammeItem {
        if (!startsAt.isBefore(endsAt)) {
            throw new Refusal(
                    ProgrammeReason.ITEM_ENDS_TOO_EARLY,
                    "« %s » commence à %s et finit à %s."
                            .formatted(title, said(startsAt), said(endsAt)));
        }
    }

    static String said(LocalTime time) {
        return String.format(Locale.FRENCH, "%d h %02d", time.getHour(), time.getMinute());
    }
}
