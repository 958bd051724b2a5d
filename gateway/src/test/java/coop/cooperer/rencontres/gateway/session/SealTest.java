package coop.cooperer.rencontres.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Tokens TOKENS = new Tokens("access", "refresh", "identity");

    private final SessionId session = SessionId.random();

    @Test
    void whatWasClosedOpensAgain() {
        var sealed = seal(1).close(TOKENS, session);

        assertThat(seal(1).open(sealed, session)).contains(TOKENS);
    }

    @Test
    void theTokensCannotBeRead() {
        var sealed = seal(1).close(TOKENS, session);

        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("access");
    }

    @Test
    void anotherKeyOpensNothing() {
        var sealed = seal(1).close(TOKENS, session);

        assertThat(seal(2).open(sealed, session)).isEmpty();
    }

    @Test
    void theRowOfAnotherSessionOpensNothing() {
        var sealed = seal(1).close(TOKENS, session);

        assertThat(seal(1).open(sealed, SessionId.random())).isEmpty();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> new Seal(new Config("AAAA")));
    }

    private static Seal seal(int filling) {
        var key = new byte[32];
        Arrays.fill(key, (byte) filling);
        return new Seal(new Config(Base64.getEncoder().encodeToString(key)));
    }

    /** A configuration of which only the key matters here. */
    private record Config(String key) implements SessionConfig {
        @Override
        public Duration idle() {
            return Duration.ofMinutes(30);
        }

        @Override
        public Duration longest() {
            return Duration.ofHours(10);
        }

        @Override
        public Duration margin() {
            return Duration.ofSeconds(10);
        }

        @Override
        public String realm() {
            return "";
        }

        @Override
        public String client() {
            return "";
        }

        @Override
        public String secret() {
            return "";
        }

        @Override
        public String serviceSecret() {
            return "";
        }
    }
}
