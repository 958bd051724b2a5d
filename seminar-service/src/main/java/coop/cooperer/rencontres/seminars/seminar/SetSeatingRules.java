package coop.cooperer.rencontres.seminars.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes down who comes first, before anybody may register, and who else is in the room. */
@ApplicationScoped
class SetSeatingRules {

    private final Seminars seminars;
    private final Holding holding;
    private final ChangeSeminar change;

    SetSeatingRules(Seminars seminars, Holding holding, ChangeSeminar change) {
        this.seminars = seminars;
        this.holding = holding;
        this.change = change;
    }

    @Transactional
    Seminar besides(UUID id, List<Besides> besides) {
        var before = seminars.hold(id);
        holding.require(before, "issuer-admin");
        var next = before.within(before.seats().limits().with(besides));
        return change.keep("PeopleBesidesSet", before, new Seminar.Change(next, Optional.empty()));
    }

    @Transactional
    Seminar run(UUID id, SeatingRules rules) {
        var before = seminars.hold(id);
        holding.require(before, "issuer-admin");
        return change.keep(
                "SeatingRulesSet",
                before,
                new Seminar.Change(before.under(rules), Optional.empty()));
    }
}
