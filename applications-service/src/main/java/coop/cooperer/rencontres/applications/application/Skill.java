package coop.cooperer.rencontres.applications.application;

import coop.cooperer.rencontres.contracts.LotKind;

/** What a candidate must be able to do, by the family of the lots that it answers (R70). */
enum Skill {
    /** To organise the seminars together with the issuer. */
    CO_ORGANISATION,
    /** To carry out a service around them. */
    ANCILLARY;

    static Skill of(LotKind kind) {
        return kind == LotKind.SEMINAR_SUPPORT ? CO_ORGANISATION : ANCILLARY;
    }
}
