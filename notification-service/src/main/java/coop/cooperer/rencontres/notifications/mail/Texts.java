package coop.cooperer.rencontres.notifications.mail;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

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

    /**
     * A place at a seminar, as its owner is written about it; templates see its components.
     *
     * @param date empty until it is fixed
     * @param link leads to the place, once
     * @param until when an offered seat goes to the next; empty if none is offered
     */
    record Place(String publicLabel, String date, String link, String until) {

        public boolean isDated() {
            return !date.isEmpty();
        }
    }

    /** A person has a seat. */
    record SeatKept(Place place) implements TemplateInstance {}

    /** A person waits for a seat. */
    record SeatAwaited(Place place) implements TemplateInstance {}

    /** A seat is offered to a person who waited. */
    record SeatOffered(Place place) implements TemplateInstance {}

    /** A person no longer has a seat or a place in the queue. */
    record SeatGivenUp(Place place) implements TemplateInstance {}

    /** A person proves an address by following a link. */
    record AddressToConfirm(Place place) implements TemplateInstance {}

    /** A person asked for a new link. */
    record LinkAsked(Place place) implements TemplateInstance {}

    /** An offered seat went to the next. */
    record OfferExpired(Place place) implements TemplateInstance {}

    /** The seminar has another day, place or programme. */
    record SeminarChanged(Place place) implements TemplateInstance {}

    /** The seminar waits for another day. */
    record SeminarPostponed(Place place) implements TemplateInstance {}

    /** The seminar will not be held. */
    record SeminarCancelled(Place place) implements TemplateInstance {}

    /** The proceedings of a seminar became public. */
    record Proceedings(String publicLabel, String door) implements TemplateInstance {}

    /** A partner's receiver was given up. */
    record WebhookDisabled(String partner, String address, boolean gone, String door)
            implements TemplateInstance {}

    /** A person came to a seminar. */
    record Thanks(Place place) implements TemplateInstance {}

    /** A person had a seat at a seminar and did not come. */
    record Missed(Place place) implements TemplateInstance {}

    /** A file is begun and not deposited. */
    record Draft(String callTitle, String deadline, String door) implements TemplateInstance {}

    /** A call is corrected; the text is in paragraphs. */
    record Corrected(
            String callTitle, String correctedAt, String text, String deadline, String link)
            implements TemplateInstance {}

    /** A meeting is near. */
    record Meeting(String startsAt, List<String> agenda, String door) implements TemplateInstance {}

    /** The last day for a deliverable is over. */
    record Overdue(String publicLabel, String dueOn, String door) implements TemplateInstance {}

    /** Another version of a deliverable is asked for. */
    record Changes(String publicLabel, String door) implements TemplateInstance {}

    /** A person is asked for consents. */
    record ConsentsRequested(
            String publicLabel, String date, boolean episode, boolean quote, String link)
            implements TemplateInstance {}

    /** A holder of parental authority is asked for consents. */
    record GuardianAsked(String publicLabel, String date, String link)
            implements TemplateInstance {}

    /** A person took a consent back. */
    record ConsentWithdrawn(String publicLabel, String kind, String at)
            implements TemplateInstance {}

    /** The page around the words, in plain text and in HTML. */
    record Page(Letter letter) implements TemplateInstance {}
}
