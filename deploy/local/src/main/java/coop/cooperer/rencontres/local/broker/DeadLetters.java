package coop.cooperer.rencontres.local.broker;

import coop.cooperer.rencontres.local.supervision.Trouble;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The messages a service could not take and that nobody has had it take again yet. */
public final class DeadLetters {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String broker;
    private final String service;

    public DeadLetters(String broker, String service) {
        this.broker = broker;
        this.service = service;
    }

    /** One line a letter: where it lies, what it is, and why it is there. */
    public List<String> list() {
        try (var consumer = consumer()) {
            return waiting(consumer).stream().map(DeadLetters::line).toList();
        }
    }

    /** Hands all of them to the service once more and says how many; each is handed over once. */
    public int replay() {
        try (var consumer = consumer();
                var producer = producer()) {
            var letters = waiting(consumer);
            for (var letter : letters) {
                var again =
                        new ProducerRecord<>(
                                service + ".replay",
                                null,
                                letter.key(),
                                letter.value(),
                                letter.headers());
                producer.send(again).get();
            }
            consumer.commitSync();
            return letters.size();
        } catch (ExecutionException e) {
            throw new Trouble("The dead letters cannot be sent again: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The dead letters were not all sent again.", e);
        }
    }

    /** From the last replay to the end as it is now. */
    private List<ConsumerRecord<String, byte[]>> waiting(KafkaConsumer<String, byte[]> consumer) {
        try {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            var letters = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (isBehind(consumer, ends)) {
                consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
            }
            return letters;
        } catch (TimeoutException e) {
            throw new Trouble(
                    "Kafka does not answer on " + broker + ": see ./rencontres status.", e);
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        var topic = service + ".dead-letters";
        return consumer.listTopics().getOrDefault(topic, List.of()).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static boolean isBehind(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }

    private static String line(ConsumerRecord<String, byte[]> letter) {
        return "%d@%d  %s  from %s  subject %s  because %s"
                .formatted(
                        letter.partition(),
                        letter.offset(),
                        header(letter, "ce_type"),
                        header(letter, "dead-letter-topic"),
                        letter.key(),
                        header(letter, "dead-letter-reason"));
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "group.id",
                        service + ".dead-letters",
                        "enable.auto.commit",
                        "false",
                        "auto.offset.reset",
                        "earliest",
                        "allow.auto.create.topics",
                        "false",
                        "default.api.timeout.ms",
                        (int) PATIENCE.toMillis()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
