package coop.cooperer.rencontres.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.cooperer.rencontres.local.broker.DeadLetters;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real PostgreSQL, Kafka and mail server, in a folder with a space in its name. */
class LocalPlatformIT {

    // Not 7 000: mail would then listen where the page of the usual platform does.
    private static final int OFFSET = 7_100;
    private static final String[] PARTS = {"postgresql", "kafka", "mail"};

    @TempDir Path folder;
    private LocalPlatform platform;

    @BeforeEach
    void describe() {
        platform = beside(folder.resolve("a home"));
    }

    @AfterEach
    void stop() throws InterruptedException {
        platform.stop();
    }

    @Test
    void partsStartAreBroughtBackAndLeaveNothingBehind() throws Exception {
        platform.start(PARTS);
        assertThat(allReady()).isTrue();

        platform.kill("mail");
        platform.restart("postgresql");
        assertThat(becomesReady()).isTrue();

        platform.stop();
        for (var name : PARTS) {
            assertThat(platform.process(name)).isEmpty();
            assertThat(isFree(port(name))).isTrue();
        }
    }

    @Test
    void aSecondLauncherOfTheSameHomeIsTurnedAway() throws Exception {
        platform.start("mail");

        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> beside(folder.resolve("a home")).start("mail"))
                .withMessageContaining("already runs");
    }

    @Test
    void aTakenPortIsNamedWithItsOwner() throws Exception {
        var port = port("mail");
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(Trouble.class)
                    .isThrownBy(() -> platform.start("mail"))
                    .withMessageContaining("Port " + port)
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aDeadLetterIsListedAndSentAgainOnce() throws Exception {
        platform.start("kafka");
        var letters = new DeadLetters(platform.address("kafka"), "media-service");
        bury("media-service.dead-letters", "no such type");
        assertThat(letters.list()).singleElement().asString().contains("no such type");

        var first = letters.replay();
        var second = letters.replay();

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        assertThat(letters.list()).isEmpty();
    }

    private void bury(String topic, String reason) throws Exception {
        var settings = Map.<String, Object>of("bootstrap.servers", platform.address("kafka"));
        var letter = new ProducerRecord<>(topic, "subject", "{}");
        letter.headers().add("dead-letter-reason", reason.getBytes(StandardCharsets.UTF_8));
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(letter).get();
        }
    }

    private static LocalPlatform beside(Path home) {
        var checkout = Path.of(System.getProperty("rencontres.root"));
        return LocalPlatform.beside(checkout, home, OFFSET, System.out::println);
    }

    private boolean allReady() throws InterruptedException {
        for (var name : PARTS) {
            if (!platform.isReady(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean becomesReady() throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        while (!allReady() && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        return allReady();
    }

    private int port(String name) {
        var address = platform.address(name);
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    private static boolean isFree(int port) throws IOException {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (BindException taken) {
            return false;
        }
    }
}
