package coop.cooperer.rencontres.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Where a record goes that is itself wrong: topic {@code <service>.dead-letters}, as it came, with
 * the headers {@value #REASON} and {@value #TOPIC}. Copied to {@code <service>.replay} it is taken
 * once more.
 */
@ApplicationScoped
class DeadLetters {

    static final String REASON = "dead-letter-reason";
    static final String TOPIC = "dead-letter-topic";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final Letters letters;
    private final String service;

    DeadLetters(
            Letters letters, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.letters = letters;
        this.service = service;
    }

    String replayTopic() {
        return service + ".replay";
    }

    void bury(ConsumerRecord<String, byte[]> letter, RuntimeException wrong) {
        var dead =
                new ProducerRecord<>(
                        service + ".dead-letters",
                        null,
                        letter.key(),
                        letter.value(),
                        letter.headers());
        dead.headers().add(REASON, wrong.toString().getBytes(StandardCharsets.UTF_8));
        dead.headers().add(TOPIC, letter.topic().getBytes(StandardCharsets.UTF_8));
        try {
            letters.send(dead).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("no dead letter could be written", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while burying", stop);
        }
        LOG.errorf(
                wrong,
                "%s-%d@%d is a dead letter",
                letter.topic(),
                letter.partition(),
                letter.offset());
    }
}
