package coop.cooperer.rencontres.platform.testkit;

import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import java.util.ArrayList;
import java.util.List;

/** An outbox in memory, for plain tests of use cases. */
public final class RecordingOutbox implements Outbox {

    private final List<Event> appended = new ArrayList<>();

    @Override
    public void append(Event event) {
        appended.add(event);
    }

    /** What was appended, in order. */
    public List<Event> appended() {
        return List.copyOf(appended);
    }
}
