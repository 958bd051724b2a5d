package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** Draws and recognises what opens a person's place. Call it inside a transaction. */
@ApplicationScoped
class PlaceKeys {

    private static final int BYTES = 32;

    private final SqlPlaceKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PlaceKeys(SqlPlaceKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A place that a key has opened. */
    record Opened(UUID registration, UUID seminar) {}

    /** A new key, told once and kept as a digest. */
    String draw(PlaceKeyRow.Kind kind, UUID registration, UUID seminar, Duration life) {
        var key = code();
        var row = new PlaceKeyRow();
        row.digest = digest(key);
        row.registration = registration;
        row.seminar = seminar;
        row.kind = kind;
        row.expiresAt = clock.instant().plus(life);
        keys.persist(row);
        return key;
    }

    /** A word that nobody guesses. */
    String code() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Follows a link, which then serves no more.
     *
     * @throws Refusal {@code unknown-link}
     */
    Opened follow(String link) {
        var row = open(link, PlaceKeyRow.Kind.LINK);
        var opened = new Opened(row.registration, row.seminar);
        keys.delete(row);
        return opened;
    }

    /**
     * The place of a session.
     *
     * @throws Refusal {@code unknown-link}
     */
    Opened of(String session) {
        var row = open(session, PlaceKeyRow.Kind.SESSION);
        return new Opened(row.registration, row.seminar);
    }

    private PlaceKeyRow open(String key, PlaceKeyRow.Kind kind) {
        return keys.hold(digest(key))
                .filter(it -> it.kind == kind && clock.instant().isBefore(it.expiresAt))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        RegistrationReason.UNKNOWN_LINK,
                                        "Demandez un nouveau lien sur la page du séminaire."));
    }

    private static String digest(String key) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
