package coop.cooperer.rencontres.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.messaging.Delivery;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = LocalParts.class, scope = TestResourceScope.GLOBAL)
class MessagingIT {

    private final UUID subject = UUID.randomUUID();
    private final Outbox outbox;
    private final Listener listener;
    private final DataSource database;

    MessagingIT(Outbox outbox, Listener listener, DataSource database) {
        this.outbox = outbox;
        this.listener = listener;
        this.database = database;
    }

    @Test
    void aFactOfACommittedTransactionIsTaken() {
        told(new CallClosed(subject));

        Eventually.holds("it is taken", () -> listener.of(subject).size() == 1);
        assertThat(listener.of(subject).getFirst().sequence()).isEqualTo(1);
        assertThat(listener.of(subject).getFirst().source()).isEqualTo("/testkit-service");
    }

    @Test
    void aFactOfARolledBackTransactionIsNeverTold() {
        var other = UUID.randomUUID();

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    outbox.append(new CallClosed(subject));
                                                    throw new IllegalStateException("no");
                                                }))
                .isInstanceOf(IllegalStateException.class);

        told(new CallClosed(other));
        Eventually.holds("the later one is taken", () -> !listener.of(other).isEmpty());
        assertThat(listener.of(subject)).isEmpty();
    }

    @Test
    void aFactIsTakenOnceHoweverOftenItIsDelivered() {
        var id = UUID.randomUUID();
        var after = UUID.randomUUID();

        Correspondent.tell(id, 1, new CallClosed(subject));
        Correspondent.tell(id, 1, new CallClosed(subject));
        Correspondent.tell(id, 1, new CallClosed(subject));

        Correspondent.tell(new CallClosed(after));
        Eventually.holds("the last one is taken", () -> !listener.of(after).isEmpty());
        assertThat(listener.of(subject)).hasSize(1);
    }

    @Test
    void factsOfOneSubjectKeepTheirOrderWhoeverTellsThem() {
        try (var crowd = Executors.newFixedThreadPool(8)) {
            for (var i = 1; i <= 200; i++) {
                var version = i;
                crowd.execute(() -> told(new ApplicationSubmitted(subject, version)));
            }
        }

        Eventually.holds("all are taken", () -> listener.of(subject).size() == 200);
        assertThat(listener.of(subject))
                .extracting(Delivery::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void aMessageThatIsItselfWrongIsBuriedTheOthersArriveAndItCanBeReplayed() {
        var others = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        listener.refuse(subject);

        told(new CallClosed(others.get(0)));
        told(new CallClosed(subject));
        told(new CallClosed(others.get(1)));
        told(new CallClosed(others.get(2)));

        others.forEach(
                it -> Eventually.holds("a good one is taken", () -> !listener.of(it).isEmpty()));
        var dead = deadLetter();
        assertThat(text(dead.headers().lastHeader("dead-letter-reason").value()))
                .contains("this one is wrong");
        listener.acceptAgain(subject);
        replay(dead);
        Eventually.holds("it is taken after all", () -> listener.of(subject).size() == 1);
    }

    @Test
    void aSubjectThatTheBrokerRefusesIsParkedAndTheOthersMoveOn() throws SQLException {
        var other = UUID.randomUUID();
        var lot = new ApplicationsEvent.Lot(UUID.randomUUID(), 1, LotKind.AUDIO);
        var tooLarge =
                new CallPublished(
                        subject, Instant.EPOCH, Collections.nCopies(20_000, lot), List.of());

        told(tooLarge);
        told(new CallClosed(subject));
        told(new CallClosed(other));

        Eventually.holds("the other one is taken", () -> !listener.of(other).isEmpty());
        assertThat(listener.of(subject)).isEmpty();
        assertThat(count("select count(*) from outbox_parked where subject = ?")).isEqualTo(1);
        assertThat(count("select count(*) from outbox where subject = ?")).isEqualTo(2);
    }

    @Test
    void aTypeThatNobodyKnowsHereIsSkipped() {
        send(
                "applications.v1",
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/later",
                        "ce_type", "coop.cooperer.rencontres.SomethingNew.v1",
                        "ce_subject", subject.toString()),
                "{}".getBytes(StandardCharsets.UTF_8));

        told(new CallClosed(subject));

        Eventually.holds("the known one is taken", () -> listener.of(subject).size() == 1);
    }

    private void told(ApplicationsEvent event) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event));
    }

    private int count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, subject);
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private ConsumerRecord<String, byte[]> deadLetter() {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", TestKafka.brokers(),
                                "group.id", UUID.randomUUID().toString(),
                                "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("testkit-service.dead-letters"));
            for (var i = 0; i < 100; i++) {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                    if (letter.key().equals(subject.toString())) {
                        return letter;
                    }
                }
            }
            throw new AssertionError("no dead letter within 20 s");
        }
    }

    private static void replay(ConsumerRecord<String, byte[]> dead) {
        send(
                new ProducerRecord<>(
                        "testkit-service.replay", null, dead.key(), dead.value(), dead.headers()));
    }

    private static void send(String topic, Map<String, String> headers, byte[] value) {
        var letter = new ProducerRecord<>(topic, headers.get("ce_subject"), value);
        headers.forEach(
                (name, text) -> letter.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        send(letter);
    }

    private static void send(ProducerRecord<String, byte[]> letter) {
        try (var producer = producer()) {
            producer.send(letter).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.brokers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }
}
