package coop.cooperer.rencontres.committees.plan;

import coop.cooperer.rencontres.committees.committee.Scope;
import coop.cooperer.rencontres.contracts.LotKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
        return awards.of(seminar, PROVIDED).stream().map(it -> it.organisation).distinct().toList();
    }

    /** The same about whatever a committee of this call steers, with what each is there for. */
    @Transactional
    public List<Provider> providers(Scope scope, UUID call) {
        var lots = new LinkedHashMap<UUID, Set<LotKind>>();
        for (var kind : PROVIDED) {
            held(scope, call, EnumSet.of(kind))
                    .forEach(
                            it ->
                                    lots.computeIfAbsent(
                                                    it.organisation,
                                                    _ -> EnumSet.noneOf(LotKind.class))
                                            .add(kind));
        }
        return lots.entrySet().stream()
                .map(it -> new Provider(it.getKey(), it.getValue()))
                .toList();
    }

    private List<AwardRow> held(Scope scope, UUID call, Set<LotKind> kinds) {
        return switch (scope) {
            case Scope.Local(var seminar, _) -> awards.of(seminar, kinds);
            case Scope.National _ -> awards.ofCall(call, kinds);
        };
    }

    /** An organisation that holds lots of these kinds. */
    public record Provider(UUID organisation, Set<LotKind> lots) {

        public Provider {
            lots = Collections.unmodifiableSet(EnumSet.copyOf(lots));
        }
    }
}
