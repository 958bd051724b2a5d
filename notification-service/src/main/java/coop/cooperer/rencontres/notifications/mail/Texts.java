package coop.cooperer.rencontres.notifications.mail;

import io.quarkus.qute.TemplateInstance;

/**
 * What mails say: the words of each kind and the page around them lie in {@code templates/Texts}.
 */
final class Texts {

    private Texts() {}

    /** A version of an application was received. */
    record Receipt(
            String callTitle, int version, String receivedAt, String checksum, String deadline)
            implements TemplateInstance {}

    /** A bid was chosen. */
    record Selected(String callTitle, int lotNumber, String lotLabel, String door)
            implements TemplateInstance {}

    /** A bid was not chosen. */
    record Rejected(String callTitle, int lotNumber, String lotLabel) implements TemplateInstance {}

    /** The committee of a seminar fixed its date. */
    record DateValidated(String publicLabel, String date, String door)
            implements TemplateInstance {}

    /** A person has a seat. */
    record SeatKept(String publicLabel, String date) implements TemplateInstance {}

    /** A person waits for a seat. */
    record SeatAwaited(String publicLabel, String date) implements TemplateInstance {}

    /** The proceedings of a seminar became public. */
    record Proceedings(String publicLabel, String door) implements TemplateInstance {}

    /** The page around the words, in plain text and in HTML. */
    record Page(Letter letter) implements TemplateInstance {}
}
