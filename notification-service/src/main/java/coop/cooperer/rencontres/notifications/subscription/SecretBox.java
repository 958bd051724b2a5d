package coop.cooperer.rencontres.notifications.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets unreadable in the database, with AES-256-GCM; each is bound to its subscription, so
 * that one row's secret is of no use in another.
 */
@ApplicationScoped
class SecretBox {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    SecretBox(SubscriptionsConfig config) {
        var bytes = Base64.getDecoder().decode(config.secretsKey());
        if (bytes.length != KEY) {
            throw new IllegalStateException("the key of the secrets has 32 bytes, base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    byte[] seal(UUID subscription, SigningSecret secret) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed =
                run(
                        Cipher.ENCRYPT_MODE,
                        subscription,
                        nonce,
                        secret.text().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    SigningSecret unseal(UUID subscription, byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        var text = run(Cipher.DECRYPT_MODE, subscription, nonce, rest);
        return new SigningSecret(new String(text, StandardCharsets.UTF_8));
    }

    private byte[] run(int mode, UUID subscription, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(subscription.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a secret cannot be sealed or unsealed", failure);
        }
    }
}
