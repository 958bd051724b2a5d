package coop.cooperer.rencontres.committees.plan;

import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.contracts.LotKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who was selected for what, as other features ask. */
@ApplicationScoped
public class Holders {

    private static final Set<LotKind> PROVIDED =
            EnumSet.complementOf(EnumSet.of(LotKind.SEMINAR_SUPPORT));

    private final SqlAwards awards;

    Holders(SqlAwards awards) {
        this.awards = awards;
    }

    /** The bid that was selected to support the seminar (lots 1 to 3). */
    @Transactional
    public Optional<UUID> winningBid(UUID seminar) {
        return awards.of(seminar, EnumSet.of(LotKind.SEMINAR_SUPPORT)).stream()
                .findFirst()
                .map(it -> it.bid);
    }

    /** The organisations that photograph, record or write about the seminar (lots 4 to 6). */
    @Transactional
    public List<UUID> providers(UUID seminar) {
        return organisations(awards.of(seminar, PROVIDED));
    }

    /** The same about whatever a committee of this call steers. */
    @Transactional
    public List<UUID> providers(Scope scope, UUID call) {
        return switch (scope) {
            case Scope.Local(var seminar, _) -> providers(seminar);
            case Scope.National _ -> organisations(awards.ofCall(call, PROVIDED));
        };
    }

    private static List<UUID> organisations(List<AwardRow> held) {
        return held.stream().map(it -> it.organisation).distinct().toList();
    }
}
