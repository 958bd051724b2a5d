package coop.cooperer.rencontres.applications.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and unseals with AES-256-GCM: a data key per application, wrapped by the master key.
 *
 * <p>Every sealed text begins with its nonce of 12 bytes. What has been changed cannot be unsealed.
 */
@ApplicationScoped
public class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey master;

    Vault(SealingConfig config) {
        this.master = key(Base64.getDecoder().decode(config.masterKey()));
    }

    /** A new data key, wrapped: useless without the master key. */
    public byte[] newKey() {
        var data = new byte[32];
        random.nextBytes(data);
        return encrypt(master, data);
    }

    /** The text, readable only through {@link #unseal} with the same wrapped key. */
    public byte[] seal(byte[] wrappedKey, byte[] text) {
        return encrypt(unwrap(wrappedKey), text);
    }

    /** The text that was sealed. */
    public byte[] unseal(byte[] wrappedKey, byte[] sealed) {
        return decrypt(unwrap(wrappedKey), sealed);
    }

    /** The text under the master key itself: for what belongs to no application. */
    byte[] hide(byte[] text) {
        return encrypt(master, text);
    }

    /** The text that was hidden. */
    byte[] show(byte[] hidden) {
        return decrypt(master, hidden);
    }

    /** The same answer for the same text, which nobody can guess without the master key. */
    public String mark(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master.getEncoded(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKey unwrap(byte[] wrappedKey) {
        return key(decrypt(master, wrappedKey));
    }

    private byte[] encrypt(SecretKey key, byte[] text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            var encrypted = cipher.doFinal(text);
            return ByteBuffer.allocate(NONCE + encrypted.length).put(nonce).put(encrypted).array();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("sealing failed", failure);
        }
    }

    private static byte[] decrypt(SecretKey key, byte[] sealed) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("unsealing failed", failure);
        }
    }

    private static SecretKey key(byte[] bytes) {
        if (bytes.length != 32) {
            throw new IllegalStateException("a key has 32 bytes, this one " + bytes.length);
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
