package coop.cooperer.rencontres.applications.call;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A platform that has no call yet begins with the one that its operator names, if any. */
@ApplicationScoped
class LoadFirstCall {

    private final CallsConfig config;
    private final Calls calls;
    private final DraftCall drafting;
    private final ChangeCall change;
    private final Clock clock;

    LoadFirstCall(
            CallsConfig config, Calls calls, DraftCall drafting, ChangeCall change, Clock clock) {
        this.config = config;
        this.calls = calls;
        this.drafting = drafting;
        this.change = change;
        this.clock = clock;
    }

    @Transactional
    void run(@Observes StartupEvent start) {
        config.firstDataSet().filter(_ -> calls.none()).ifPresent(this::load);
    }

    private void load(String dataSet) {
        var draft = drafting.run(dataSet);
        var publishedAt = config.firstPublishedAt().orElseGet(clock::instant);
        change.keep("CallPublished", draft, draft.publish(publishedAt));
    }
}
