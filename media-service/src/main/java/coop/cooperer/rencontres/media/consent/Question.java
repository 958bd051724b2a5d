package coop.cooperer.rencontres.media.consent;

import java.util.UUID;

/** What a person is asked through the same link beside consents; one feature knows each kind. */
public interface Question {

    /** The kind that this feature knows. */
    Kind kind();

    /** Whether the person was asked and has not answered. */
    boolean awaits(UUID person);

    /** Every kind; the names are read by the service that writes the letter. */
    enum Kind {
        /** To hear an interview and agree to it (requirement D69). */
        EPISODE,
        /** To approve the words that proceedings quote. */
        QUOTE
    }
}
