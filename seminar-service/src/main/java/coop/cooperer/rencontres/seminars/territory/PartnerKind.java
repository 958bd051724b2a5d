package coop.cooperer.rencontres.seminars.territory;

/** What kind of partner (R100). */
enum PartnerKind {
    LOCAL_AUTHORITY,
    LOCAL_ACTOR,
    OTHER
}
