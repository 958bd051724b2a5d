package coop.cooperer.rencontres.committees.meeting;

/** Whether a member is at a meeting. */
public enum Attendance {
    /** In the room. */
    PRESENT,
    /** Elsewhere, connected. */
    REMOTE,
    /** Was there, and went before the end. */
    LEFT,
    /** Said beforehand that it would not come. */
    EXCUSED,
    /** Not there. */
    ABSENT;

    boolean isThere() {
        return this == PRESENT || this == REMOTE;
    }

    boolean wasThere() {
        return isThere() || this == LEFT;
    }
}
