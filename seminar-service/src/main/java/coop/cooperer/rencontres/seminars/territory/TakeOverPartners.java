package coop.cooperer.rencontres.seminars.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Begins the list of partners of a seminar with those that the winning bid named. */
@ApplicationScoped
public class TakeOverPartners {

    private final KeepPartners keep;
    private final SqlPartners partners;

    TakeOverPartners(KeepPartners keep, SqlPartners partners) {
        this.keep = keep;
        this.partners = partners;
    }

    /** The bid named this partner; one that is in the list already stays as it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(UUID seminar, String name, String interest) {
        if (!partners.knows(seminar, name)) {
            keep.identified(
                    seminar,
                    new KeepPartners.Stated(name, PartnerKind.LOCAL_ACTOR, "", "", interest),
                    PartnerRow.Source.BID);
        }
    }
}
