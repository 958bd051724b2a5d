package coop.cooperer.rencontres.notifications.message;

import java.util.UUID;

/** The kinds of mail; their names are public API. */
public enum MessageKind {
    /** A version of an application was received. */
    RECEIPT,
    /** A bid was chosen. */
    DECISION_SELECTED,
    /** A bid was not chosen. */
    DECISION_REJECTED,
    /** The date of a seminar is fixed. */
    DATE_VALIDATED,
    /** A person has a seat. */
    REGISTRATION_CONFIRMED,
    /** A person waits for a seat. */
    REGISTRATION_WAITLISTED,
    /** A seat is offered to a person who waited. */
    SEAT_OFFERED,
    /** A person gave up a seat or a place in the queue. */
    REGISTRATION_CANCELLED,
    /** A person who registered is told what no other fact brings. */
    REGISTRANT_NOTICE,
    /** Proceedings became public. */
    PROCEEDINGS_PUBLISHED,
    /** A partner's receiver was given up. */
    WEBHOOK_DISABLED,
    /** A file that is begun is not deposited and the deadline is near. */
    DRAFT_REMINDER,
    /** A call that somebody answers was corrected. */
    CALL_CORRECTED,
    /** A meeting of a committee is near. */
    MEETING_REMINDER,
    /** The last day for a deliverable is over. */
    DELIVERABLE_OVERDUE,
    /** The issuer asks for another version of a deliverable. */
    CHANGES_REQUESTED,
    /** A seminar is over, for a person who had a seat. */
    SEMINAR_OVER,
    /** A person is asked for consents. */
    CONSENTS_REQUESTED,
    /** A person took a consent back. */
    CONSENT_WITHDRAWN;

    /**
     * How the log files a matter.
     *
     * @param subject the object it is about
     * @param occasion tells apart what may be said several times of one subject; empty otherwise
     */
    record Label(MessageKind kind, UUID subject, String occasion) {

        /** No two messages have the same: it is what makes a fact told once. */
        String key() {
            return String.join("/", kind.name(), subject.toString(), occasion);
        }
    }

    static Label labelOf(Matter matter) {
        return switch (matter) {
            case Matter.Receipt(var application, var version) ->
                    new Label(RECEIPT, application, Integer.toString(version));
            case Matter.BidIsSelected(var bid) -> new Label(DECISION_SELECTED, bid, "");
            case Matter.BidIsRejected(var bid) -> new Label(DECISION_REJECTED, bid, "");
            case Matter.DateIsValidated(var seminar, _, var decision) ->
                    new Label(DATE_VALIDATED, seminar, decision.toString());
            case Matter.SeatIsKept(var registration) ->
                    new Label(REGISTRATION_CONFIRMED, registration, "");
            case Matter.SeatIsAwaited(var registration) ->
                    new Label(REGISTRATION_WAITLISTED, registration, "");
            case Matter.SeatIsOffered(var registration, var fact) ->
                    new Label(SEAT_OFFERED, registration, fact.toString());
            case Matter.SeatIsGivenUp(var registration) ->
                    new Label(REGISTRATION_CANCELLED, registration, "");
            case Matter.NoticeIsDue(var registration, _, var fact) ->
                    new Label(REGISTRANT_NOTICE, registration, fact.toString());
            case Matter.ProceedingsArePublic(var medium, _) ->
                    new Label(PROCEEDINGS_PUBLISHED, medium, "");
            case Matter.WebhookIsDisabled(var subscription, var at) ->
                    new Label(WEBHOOK_DISABLED, subscription, at.toString());
            case Matter.DraftIsWaiting(var application, _, _, var occasion) ->
                    new Label(DRAFT_REMINDER, application, occasion);
            case Matter.CallIsCorrected(var application, _, var correctedAt) ->
                    new Label(CALL_CORRECTED, application, correctedAt.toString());
            case Matter.MeetingIsNear(_, var meeting) -> new Label(MEETING_REMINDER, meeting, "");
            case Matter.DeliverableIsOverdue(var deliverable, _, _, var dueOn) ->
                    new Label(DELIVERABLE_OVERDUE, deliverable, dueOn.toString());
            case Matter.ChangesAreRequested(var deliverable, _, _, var fact) ->
                    new Label(CHANGES_REQUESTED, deliverable, fact.toString());
            case Matter.SeminarIsOver(var registration, _) ->
                    new Label(SEMINAR_OVER, registration, "");
            case Matter.ConsentsAreRequested(var person, var fact) ->
                    new Label(CONSENTS_REQUESTED, person, fact.toString());
            case Matter.ConsentIsWithdrawn(var consent) ->
                    new Label(CONSENT_WITHDRAWN, consent, "");
        };
    }
}
