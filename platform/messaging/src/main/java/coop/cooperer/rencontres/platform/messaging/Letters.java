package coop.cooperer.rencontres.platform.messaging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The service's one way to the broker; made on first use, so that it may start without one. */
@ApplicationScoped
class Letters {

    private final String brokers;
    private volatile @Nullable KafkaProducer<String, byte[]> producer;

    Letters(@ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.brokers = brokers;
    }

    Future<RecordMetadata> send(ProducerRecord<String, byte[]> letter) {
        return producer().send(letter);
    }

    void flush() {
        producer().flush();
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        var current = producer;
        if (current == null) {
            current =
                    new KafkaProducer<>(
                            settings(), new StringSerializer(), new ByteArraySerializer());
            producer = current;
        }
        return current;
    }

    // A send never gives up by time: giving up on one record while later ones of the same subject
    // are under way would change their order. Only what is refused for itself fails, at once.
    private Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                60_000L,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000L,
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                900_000,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "none");
    }

    @PreDestroy
    synchronized void close() {
        var current = producer;
        if (current != null) {
            current.close(Duration.ofSeconds(5));
        }
    }
}
