package coop.cooperer.rencontres.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.notifications.subscription.SigningSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final SigningSecret SECRET =
            new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    @Test
    void theExampleOfTheReferenceLibrariesComesOut() {
        assertThat(
                        Signature.of(
                                List.of(SECRET),
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                Instant.ofEpochSecond(1_614_265_330),
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whatIsSignedIsIdTimeStampAndBodyJoinedByFullStops() throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(
                new SecretKeySpec(
                        Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                        "HmacSHA256"));

        var expected = mac.doFinal("id.12.{\"é\":1}".getBytes(StandardCharsets.UTF_8));

        assertThat(Signature.of(List.of(SECRET), "id", Instant.ofEpochSecond(12), "{\"é\":1}"))
                .isEqualTo("v1," + Base64.getEncoder().encodeToString(expected));
    }
}
