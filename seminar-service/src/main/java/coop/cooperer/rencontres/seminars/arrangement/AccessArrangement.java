package coop.cooperer.rencontres.seminars.arrangement;

/** What makes a place accessible: an arrangement, never the reason for it (D58). */
enum AccessArrangement {
    STEP_FREE_ACCESS,
    SIGN_LANGUAGE,
    HEARING_LOOP,
    LIVE_CAPTIONS,
    LARGE_PRINT,
    EASY_READ,
    ASSISTANCE_DOG,
    QUIET_PLACE,
    CONTACT_ME
}
