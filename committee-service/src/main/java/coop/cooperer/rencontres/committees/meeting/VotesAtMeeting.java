package coop.cooperer.rencontres.committees.meeting;

import java.util.UUID;

/** What a meeting asks of the votes that are taken at it. */
public interface VotesAtMeeting {

    /** Whether a vote of the meeting is still open. */
    boolean anyOpen(UUID meeting);
}
