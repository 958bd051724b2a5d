package coop.cooperer.rencontres.local;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.cooperer.rencontres.local.supervision.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.crypto.spec.SecretKeySpec;

/** The second factor of a demonstration account, computed from the seed in the realm file. */
final class Code {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path checkout;

    Code(Path checkout) {
        this.checkout = checkout;
    }

    /** Prints the code alone, so that other programs can read it; what people want goes beside. */
    int run(List<String> arguments) throws IOException, InvalidKeyException {
        var person = arguments.isEmpty() ? "admin1" : arguments.getFirst();
        var realm = checkout.resolve("deploy/realm/rencontres-realm.json");
        var credential = credential(JSON.readTree(realm.toFile()), person);
        var data = JSON.readTree(credential.path("credentialData").asText());
        var period = Duration.ofSeconds(data.path("period").asInt(30));
        var generator =
                new TimeBasedOneTimePasswordGenerator(
                        period, data.path("digits").asInt(6), data.path("algorithm").asText());
        var now = Instant.now();
        System.out.println(generator.generateOneTimePasswordString(key(credential), now));
        System.err.printf(
                "for %s, %d s left%n",
                person, period.toSeconds() - now.getEpochSecond() % period.toSeconds());
        return 0;
    }

    private static SecretKeySpec key(JsonNode credential) throws IOException {
        var seed = JSON.readTree(credential.path("secretData").asText()).path("value").asText();
        return new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "RAW");
    }

    private static JsonNode credential(JsonNode realm, String person) {
        return StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> user.path("username").asText().equals(person))
                .flatMap(
                        user -> StreamSupport.stream(user.path("credentials").spliterator(), false))
                .filter(credential -> credential.path("type").asText().equals("otp"))
                .findFirst()
                .orElseThrow(() -> new Trouble(person + " has no second factor in the realm."));
    }
}
