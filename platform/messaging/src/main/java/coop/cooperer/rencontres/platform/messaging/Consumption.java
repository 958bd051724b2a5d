package coop.cooperer.rencontres.platform.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The loop that reads the topics of this service: a batch in one transaction, its offsets after;
 * for ever while something is away, by halves when a record is wrong.
 */
@ApplicationScoped
class Consumption {

    private static final Logger LOG = Logger.getLogger(Consumption.class);

    private final Audiences audiences;
    private final Patience patience;
    private final DeadLetters deadLetters;
    private final MessagingConfig config;
    private final String service;
    private final String brokers;
    private final Thread thread = Thread.ofPlatform().name("consumption").unstarted(this::run);
    private volatile boolean stopped;
    private volatile Instant lastTurn = Instant.now();
    private volatile @Nullable KafkaConsumer<String, byte[]> kafka;

    Consumption(
            Audiences audiences,
            Patience patience,
            DeadLetters deadLetters,
            MessagingConfig config,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.audiences = audiences;
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.config = config;
        this.service = service;
        this.brokers = brokers;
    }

    void start(@Observes StartupEvent event) {
        if (!audiences.topics().isEmpty()) {
            thread.start();
        }
    }

    // Before the database goes: a batch in hand is finished, nothing new is taken.
    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopped = true;
        var current = kafka;
        if (current != null) {
            current.wakeup();
        }
        thread.join(TimeUnit.SECONDS.toMillis(20));
    }

    /** Whether the loop still turns; being unable to reach the broker does not stop it. */
    boolean turns() {
        return !thread.isAlive()
                ? audiences.topics().isEmpty() || stopped
                : lastTurn.plus(config.standstill()).isAfter(Instant.now());
    }

    private void run() {
        while (!stopped) {
            try (var consumer =
                    new KafkaConsumer<>(
                            settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
                kafka = consumer;
                consumer.subscribe(
                        Stream.concat(
                                        audiences.topics().stream(),
                                        Stream.of(deadLetters.replayTopic()))
                                .toList());
                turn(consumer);
            } catch (WakeupException stop) {
                LOG.debug("Woken up to stop");
            } catch (KafkaException failure) {
                // Fenced, expelled or unreadable metadata: a new consumer begins where commits end.
                LOG.warnf("The consumer starts anew: %s", failure.toString());
                patience.pause();
            }
        }
    }

    private void turn(KafkaConsumer<String, byte[]> consumer) {
        while (!stopped) {
            var records = consumer.poll(Duration.ofMillis(500));
            lastTurn = Instant.now();
            if (records.isEmpty()) {
                continue;
            }
            if (patience.give(letters(records))) {
                consumer.commitSync();
            } else {
                rewind(consumer, records);
                patience.pause();
            }
        }
    }

    private static void rewind(
            KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        records.partitions()
                .forEach(
                        partition ->
                                consumer.seek(
                                        partition, records.records(partition).getFirst().offset()));
    }

    private static List<ConsumerRecord<String, byte[]>> letters(
            ConsumerRecords<String, byte[]> records) {
        var letters = new ArrayList<ConsumerRecord<String, byte[]>>(records.count());
        records.forEach(letters::add);
        return letters;
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.GROUP_ID_CONFIG,
                service,
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                service + "-" + config.instance(),
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                config.batch(),
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                5_000L,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000L);
    }
}
