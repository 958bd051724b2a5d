package coop.cooperer.rencontres.committees.meeting;

/** Where those who meet are. */
public enum Mode {
    /** All in one room. */
    IN_PERSON,
    /** Each elsewhere. */
    REMOTE,
    /** Some in a room, some elsewhere. */
    MIXED;

    /** Whether a member can be there in this way. */
    boolean allows(Attendance attendance) {
        return switch (attendance) {
            case PRESENT -> this != REMOTE;
            case REMOTE -> this != IN_PERSON;
            case LEFT, EXCUSED, ABSENT -> true;
        };
    }
}
