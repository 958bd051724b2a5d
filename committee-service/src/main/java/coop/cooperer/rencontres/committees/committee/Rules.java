package coop.cooperer.rencontres.committees.committee;

import static coop.cooperer.rencontres.committees.committee.CommitteeReason.RULES_NOT_VALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/**
 * What the members of a committee agree on before it is constituted.
 *
 * @param quorumPercent which part of the members has to be there; the issuer and one other college
 *     in any case (D74)
 * @param proxies whether an absent member may be represented by one who is present
 * @param noticeDays how long before a meeting its convocation is sent (D72)
 */
public record Rules(int quorumPercent, boolean proxies, int noticeDays) {

    /** Half of the members, no proxies, seven days. */
    public static final Rules USUAL = new Rules(50, false, 7);

    public Rules {
        if (quorumPercent < 1 || quorumPercent > 100 || noticeDays < 0 || noticeDays > 90) {
            throw new Refusal(
                    RULES_NOT_VALID,
                    "Le quorum va de 1 à 100 %, le délai de convocation de 0 à 90 jours.");
        }
    }

    /** How many of so many members have to be there. */
    public int quorumOf(int members) {
        return Math.ceilDiv(members * quorumPercent, 100);
    }
}
