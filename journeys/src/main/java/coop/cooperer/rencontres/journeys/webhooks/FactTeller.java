package coop.cooperer.rencontres.journeys.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Tells facts over the broker as their producers do, at any rate: what a benchmark of deliveries
 * needs without the services that would bring the facts about.
 */
public final class FactTeller implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIX = "coop.cooperer.rencontres.";

    private final KafkaProducer<String, byte[]> producer;
    private final Map<UUID, Long> sequences = new ConcurrentHashMap<>();

    /** A producer of this broker that loses nothing while the broker is away. */
    public FactTeller(String brokers) {
        producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                brokers,
                                "acks",
                                "all",
                                "delivery.timeout.ms",
                                Integer.MAX_VALUE,
                                "max.block.ms",
                                120_000,
                                "reconnect.backoff.max.ms",
                                1_000),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /** Publishes a call with so many seminars, and answers their ids. */
    public List<UUID> publishCall(int seminars) {
        var call = UUID.randomUUID();
        var lot = UUID.randomUUID();
        var ids = IntStream.range(0, seminars).mapToObj(_ -> UUID.randomUUID()).toList();
        tell(
                "applications.v1",
                "/applications-service",
                "CallPublished",
                call,
                Map.of(
                        "subject",
                        call,
                        "deadlineAt",
                        "2021-05-20T22:00:00Z",
                        "lots",
                        List.of(Map.of("id", lot, "number", 1, "kind", "SEMINAR_SUPPORT")),
                        "seminars",
                        ids.stream()
                                .map(it -> Map.of("id", it, "lot", lot, "publicCode", "ALL"))
                                .toList()));
        producer.flush();
        return ids;
    }

    /** Tells that a seminar was held; answers the id of the event. */
    public UUID seminarHeld(UUID seminar) {
        return tell(
                "seminars.v1",
                "/seminar-service",
                "SeminarHeld",
                seminar,
                Map.of("subject", seminar));
    }

    /** Returns once the broker has all that was told. */
    public void flush() {
        producer.flush();
    }

    private UUID tell(
            String topic, String source, String name, UUID subject, Map<String, Object> data) {
        var id = UUID.randomUUID();
        var fact = new ProducerRecord<>(topic, subject.toString(), written(data));
        var sequence = sequences.merge(subject, 1L, Long::sum);
        var headers =
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        source,
                        "ce_type",
                        PREFIX + name + ".v1",
                        "ce_subject",
                        subject.toString(),
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        sequence.toString(),
                        "ce_correlationid",
                        "journeys",
                        "content-type",
                        "application/json");
        headers.forEach(
                (header, text) ->
                        fact.headers().add(header, text.getBytes(StandardCharsets.UTF_8)));
        var _ = producer.send(fact, FactTeller::acknowledged);
        return id;
    }

    // It is tried for ever: what fails nevertheless is wrong, not away.
    private static void acknowledged(RecordMetadata where, @Nullable Exception failure) {
        if (failure != null) {
            throw new IllegalStateException("a fact was refused at " + where, failure);
        }
    }

    private static byte[] written(Map<String, Object> data) {
        try {
            return JSON.writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
