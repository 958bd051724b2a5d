package coop.cooperer.rencontres.committees.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.committees.action.ActionItem;
import coop.cooperer.rencontres.committees.plan.Holders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a committee have before them at a session, built from what events told.
 *
 * @param sessions the plan: at least three for the national committee, held, convened or to come
 * @param seminars those of the call, by their local committees
 * @param providers the holders of lots 4 to 6, who may be invited to a session (A20)
 * @param actions what is open, in this committee and in the local ones
 */
record SessionPack(
        List<PlannedSession> sessions,
        List<SeminarState> seminars,
        List<Holders.Provider> providers,
        List<ActionItem> actions) {

    /**
     * A session of the plan.
     *
     * @param meeting absent while nobody has prepared it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlannedSession(
            int number,
            @Nullable UUID meeting,
            @Nullable Instant startsAt,
            @Nullable String status) {}

    /**
     * Where a seminar stands, as far as its committee decides.
     *
     * @param date the day in force
     * @param programmeVersion the version of the programme in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeminarState(
            UUID seminar,
            UUID committee,
            UUID holder,
            boolean constituted,
            boolean suspended,
            @Nullable LocalDate date,
            @Nullable Integer programmeVersion) {}
}
