package coop.cooperer.rencontres.media.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The list of what is to be done after the answer. */
@ApplicationScoped
public class Background {

    /** Something was put on the list. */
    record Listed() {}

    private final Jobs jobs;
    private final Event<Listed> listed;

    Background(Jobs jobs, Event<Listed> listed) {
        this.jobs = jobs;
        this.listed = listed;
    }

    /** Puts work on the list, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void later(String task, UUID subject) {
        jobs.add(task, subject);
        listed.fire(new Listed());
    }
}
