package coop.cooperer.rencontres.seminars.seminar;

import coop.cooperer.rencontres.seminars.series.DescribeSeries;
import coop.cooperer.rencontres.seminars.series.Window;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gives the local committee days to choose from. */
@ApplicationScoped
class ProposeDates {

    private final Seminars seminars;
    private final DescribeSeries series;
    private final Holding holding;
    private final ChangeSeminar change;

    ProposeDates(Seminars seminars, DescribeSeries series, Holding holding, ChangeSeminar change) {
        this.seminars = seminars;
        this.series = series;
        this.holding = holding;
        this.change = change;
    }

    // Not one transaction: the window may have to be asked from another service in between.
    Seminar run(UUID id, List<LocalDate> days) {
        var call = QuarkusTransaction.requiringNew().call(() -> callOf(id));
        var window = series.windowOf(call);
        return QuarkusTransaction.requiringNew().call(() -> propose(id, days, window));
    }

    private UUID callOf(UUID id) {
        var seminar = seminars.get(id);
        holding.require(seminar, "issuer-admin");
        return seminar.plan().orElseThrow().call();
    }

    private Seminar propose(UUID id, List<LocalDate> days, Window window) {
        var before = seminars.hold(id);
        holding.require(before, "issuer-admin");
        return change.keep("SeminarDateProposed", before, before.propose(days, window));
    }
}
