package coop.cooperer.rencontres.gateway.session;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Closes tokens with AES-256-GCM, so that the database and its backups hold none. */
@Startup
@ApplicationScoped
class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    Seal(SessionConfig config) {
        var bytes = Base64.getDecoder().decode(config.key());
        if (bytes.length != 32) {
            throw new IllegalStateException("SESSION_KEY must be 32 bytes in base64");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    /** Closes the tokens for this session; in the row of another they do not open. */
    byte[] close(Tokens tokens, SessionId session) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var closed =
                    cipher(Cipher.ENCRYPT_MODE, nonce, session)
                            .doFinal(tokens.json().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The tokens, unless they were closed with another key or for another session. */
    Optional<Tokens> open(byte[] sealed, SessionId session) {
        try {
            var text =
                    cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), session)
                            .doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(Tokens.parse(new String(text, StandardCharsets.UTF_8)));
        } catch (AEADBadTagException foreign) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, SessionId session)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(session.digest());
        return cipher;
    }
}
