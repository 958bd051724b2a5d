package coop.cooperer.rencontres.journeys.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Listens to every topic while a story plays, to show which facts each step caused. */
final class EventLog implements AutoCloseable {

    private static final List<String> TOPICS =
            List.of("applications.v1", "seminars.v1", "committees.v1", "media.v1");

    private record Heard(String name, String correlation) {}

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final Thread listener = Thread.ofPlatform().name("event-log").unstarted(this::listen);
    private volatile boolean closed;

    EventLog(String brokers) {
        consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers",
                                brokers,
                                "group.id",
                                "story-" + UUID.randomUUID(),
                                "enable.auto.commit",
                                false),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
    }

    /** Begins with what is told from now on. */
    EventLog open() {
        var partitions =
                TOPICS.stream()
                        .flatMap(topic -> consumer.partitionsFor(topic).stream())
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        listener.start();
        return this;
    }

    /** The facts that these requests led to, in the order of their arrival: A → B ×3. */
    String chainOf(List<String> requests) {
        return heard.stream()
                .filter(it -> requests.contains(it.correlation()))
                .collect(
                        Collectors.groupingBy(
                                Heard::name, java.util.LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> it.getValue() == 1 ? it.getKey() : it.getKey() + " ×" + it.getValue())
                .collect(Collectors.joining(" → "));
    }

    private void listen() {
        while (!closed) {
            for (var letter : consumer.poll(Duration.ofMillis(100))) {
                var type = header(letter, "ce_type");
                var name = type.replaceAll("^.*\\.([A-Za-z]+)\\.v\\d+$", "$1");
                heard.add(new Heard(name, header(letter, "ce_correlationid")));
            }
        }
        consumer.close();
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed = true;
        try {
            listener.join(Duration.ofSeconds(2));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
