package coop.cooperer.rencontres.applications.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Values the needs of a call by the thresholds in force when it was published, or today (D4). */
@ApplicationScoped
class ReadNeeds {

    private final Calls calls;
    private final DataSets dataSets;
    private final Clock clock;

    ReadNeeds(Calls calls, DataSets dataSets, Clock clock) {
        this.calls = calls;
        this.dataSets = dataSets;
        this.clock = clock;
    }

    @Transactional
    List<Need> of(UUID id) {
        var since = calls.publishedAt(id).orElseGet(clock::instant);
        return Need.of(
                calls.get(id), dataSets.thresholds(), LocalDate.ofInstant(since, clock.getZone()));
    }
}
