package coop.cooperer.rencontres.platform.messaging;

import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.MDC;

/** What the current work was caused by, kept in the logging context so that logs tell it too. */
public final class Causality {

    private static final String CORRELATION = "correlationId";
    private static final String CAUSATION = "causationId";

    private Causality() {}

    /** Begins work caused by a request; its id becomes the correlation of all that follows. */
    public static void ofRequest(String correlation) {
        MDC.put(CORRELATION, correlation);
        MDC.remove(CAUSATION);
    }

    /** The id of the request that the current work began with; a new one if none is known. */
    public static String correlation() {
        return value(CORRELATION).orElseGet(() -> UUID.randomUUID().toString());
    }

    static Optional<String> causation() {
        return value(CAUSATION);
    }

    static void ofDelivery(Delivery<?> delivery) {
        MDC.put(CORRELATION, delivery.correlation());
        MDC.put(CAUSATION, delivery.id().toString());
    }

    /** Ends the work: nothing that follows is caused by it. */
    public static void end() {
        MDC.remove(CORRELATION);
        MDC.remove(CAUSATION);
    }

    private static Optional<String> value(String key) {
        return MDC.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
