package coop.cooperer.rencontres.platform.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A stored fact that waits to be sent. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String source,
        String type,
        UUID subject,
        long sequence,
        Instant time,
        String correlation,
        Optional<String> causation,
        Optional<String> traceparent,
        String data) {}
