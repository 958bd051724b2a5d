package coop.cooperer.rencontres.media.consent;

import java.util.UUID;

/** Who is asked for consents, and so to whom the link goes; it is never told to whoever asks. */
sealed interface Addressee {

    /** Somebody who registered; name and address are those that they proved. */
    record Registered(UUID registration) implements Addressee {}

    /** Somebody whom the issuer alone may write to at an address of its own knowledge. */
    record Written(String name, String email) implements Addressee {}
}
