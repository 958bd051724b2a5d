package coop.cooperer.rencontres.contracts;

/** What a lot buys. Requirements R90 to R95. */
public enum LotKind {
    /** Support in organising one seminar: lots 1 to 3 of the 2021 call. */
    SEMINAR_SUPPORT,
    /** Photographic coverage of one or of all seminars: lot 4. */
    PHOTOGRAPHY,
    /** Recorded interviews published as podcasts: lot 5. */
    AUDIO,
    /** Writing of the proceedings of all seminars: lot 6. */
    PROCEEDINGS
}
