package coop.cooperer.rencontres.notifications.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final UUID MINE = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);

    private final SigningSecret secret = SigningSecret.draw();
    private final SecretBox box = new SecretBox(config(32));

    @Test
    void aSecretComesBackAsItWas() {
        assertThat(box.unseal(MINE, box.seal(MINE, secret))).isEqualTo(secret);
    }

    @Test
    void aSealedSecretShowsNothingAndIsNeverSealedTheSameWay() {
        var sealed = box.seal(MINE, secret);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("whsec_", secret.text());
        assertThat(sealed).isNotEqualTo(box.seal(MINE, secret));
    }

    @Test
    void theSecretOfOneSubscriptionIsOfNoUseInAnother() {
        var sealed = box.seal(MINE, secret);

        assertThatIllegalStateException().isThrownBy(() -> box.unseal(ANOTHER, sealed));
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedAtStart() {
        assertThatIllegalStateException().isThrownBy(() -> new SecretBox(config(16)));
    }

    @Test
    void aSecretHasTheFormOfTheSpecificationAndStaysOutOfLogs() {
        assertThat(secret.text()).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.text().substring(6))).hasSize(32);
        assertThat(secret).hasToString("whsec_…");
    }

    private static SubscriptionsConfig config(int bytes) {
        return new SubscriptionsConfig() {
            @Override
            public String secretsKey() {
                return Base64.getEncoder().encodeToString(new byte[bytes]);
            }

            @Override
            public boolean loopbackAllowed() {
                return false;
            }
        };
    }
}
