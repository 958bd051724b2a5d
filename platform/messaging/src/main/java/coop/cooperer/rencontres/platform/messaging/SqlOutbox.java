package coop.cooperer.rencontres.platform.messaging;

import coop.cooperer.rencontres.contracts.Event;
import coop.cooperer.rencontres.contracts.EventType;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The outbox as a table of the service's own database. */
@ApplicationScoped
class SqlOutbox implements Outbox {

    // The row of the subject is locked before the identity is drawn, so that rows of one subject
    // commit in the order of their ids.
    private static final String APPEND =
            """
            with counted as (
                insert into outbox_sequence as s (subject, last) values (?, 1)
                on conflict (subject) do update set last = s.last + 1
                returning last)
            insert into outbox (event_id, topic, source, type, subject, sequence, time,
                                correlation, causation, traceparent, data)
            select ?, ?, ?, ?, ?, counted.last, ?, ?, ?, ?, ? from counted
            """;

    private final DataSource database;
    private final Envelope envelope;
    private final jakarta.enterprise.event.Event<OutboxFilled> filled;
    private final String source;

    SqlOutbox(
            DataSource database,
            Envelope envelope,
            jakarta.enterprise.event.Event<OutboxFilled> filled,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.envelope = envelope;
        this.filled = filled;
        this.source = "/" + service;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        var type = EventType.of(event.getClass());
        try (var connection = database.getConnection();
                var append = connection.prepareStatement(APPEND)) {
            append.setObject(1, event.subject());
            append.setObject(2, UUID.randomUUID());
            append.setString(3, type.topic());
            append.setString(4, source);
            append.setString(5, type.name());
            append.setObject(6, event.subject());
            append.setTimestamp(7, Timestamp.from(Instant.now()));
            append.setString(8, Causality.correlation());
            append.setString(9, Causality.causation().orElse(null));
            append.setString(10, traceparent());
            append.setString(11, envelope.write(event));
            append.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        filled.fire(new OutboxFilled());
    }

    private static @Nullable String traceparent() {
        var carrier = new HashMap<String, String>();
        W3CTraceContextPropagator.getInstance()
                .inject(
                        Context.current(),
                        carrier,
                        (map, key, value) -> Objects.requireNonNull(map).put(key, value));
        return carrier.get("traceparent");
    }
}
