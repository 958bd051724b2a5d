package coop.cooperer.rencontres.media.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Words of somebody in proceedings, as the database keeps them. */
@Entity
@Table(name = "quote")
@NullUnmarked
class QuoteRow {

    @Id UUID id;
    @Version int version;
    UUID deliverable;
    UUID seminar;
    UUID person;
    String text;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "answered_at")
    Instant answeredAt;

    /** What the person who is quoted says. */
    enum Status {
        /** Nothing yet. */
        ASKED,
        /** These are the words, and they may be read. */
        APPROVED,
        /** They may not. */
        REFUSED
    }

    /** Whether a text says these words. */
    boolean standsIn(String proceedings) {
        return plain(proceedings).contains(plain(text));
    }

    // Neither the kind of space or apostrophe nor the case makes other words.
    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replace('’', '\'')
                .strip()
                .toLowerCase(Locale.FRENCH);
    }
}
