package coop.cooperer.rencontres.notifications.message;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import coop.cooperer.rencontres.contracts.RegistrantNotice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a message tells, as the event told it: identifiers and states. Names, addresses and texts
 * are read from their owner when the message is sent.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "matter")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "RECEIPT", value = Matter.Receipt.class),
    @JsonSubTypes.Type(name = "DECISION_SELECTED", value = Matter.BidIsSelected.class),
    @JsonSubTypes.Type(name = "DECISION_REJECTED", value = Matter.BidIsRejected.class),
    @JsonSubTypes.Type(name = "DATE_VALIDATED", value = Matter.DateIsValidated.class),
    @JsonSubTypes.Type(name = "REGISTRATION_CONFIRMED", value = Matter.SeatIsKept.class),
    @JsonSubTypes.Type(name = "REGISTRATION_WAITLISTED", value = Matter.SeatIsAwaited.class),
    @JsonSubTypes.Type(name = "SEAT_OFFERED", value = Matter.SeatIsOffered.class),
    @JsonSubTypes.Type(name = "REGISTRATION_CANCELLED", value = Matter.SeatIsGivenUp.class),
    @JsonSubTypes.Type(name = "REGISTRANT_NOTICE", value = Matter.NoticeIsDue.class),
    @JsonSubTypes.Type(name = "WEBHOOK_DISABLED", value = Matter.WebhookIsDisabled.class),
    @JsonSubTypes.Type(name = "DRAFT_REMINDER", value = Matter.DraftIsWaiting.class),
    @JsonSubTypes.Type(name = "CALL_CORRECTED", value = Matter.CallIsCorrected.class),
    @JsonSubTypes.Type(name = "MEETING_REMINDER", value = Matter.MeetingIsNear.class),
    @JsonSubTypes.Type(name = "DELIVERABLE_OVERDUE", value = Matter.DeliverableIsOverdue.class),
    @JsonSubTypes.Type(name = "CHANGES_REQUESTED", value = Matter.ChangesAreRequested.class),
    @JsonSubTypes.Type(name = "CONSENTS_REQUESTED", value = Matter.ConsentsAreRequested.class),
    @JsonSubTypes.Type(name = "CONSENT_WITHDRAWN", value = Matter.ConsentIsWithdrawn.class),
    @JsonSubTypes.Type(name = "SEMINAR_OVER", value = Matter.SeminarIsOver.class),
    @JsonSubTypes.Type(name = "PROCEEDINGS_PUBLISHED", value = Matter.ProceedingsArePublic.class)
})
public sealed interface Matter {

    /** A version of an application was received. */
    record Receipt(UUID application, int version) implements Matter {}

    /** A bid was chosen. */
    record BidIsSelected(UUID bid) implements Matter {}

    /** A bid was not chosen. */
    record BidIsRejected(UUID bid) implements Matter {}

    /** The committee of a seminar fixed its date. */
    record DateIsValidated(UUID seminar, LocalDate date, UUID decision) implements Matter {}

    /** A person has a seat. */
    record SeatIsKept(UUID registration) implements Matter {}

    /** A person waits for a seat. */
    record SeatIsAwaited(UUID registration) implements Matter {}

    /** A seat became free and is kept for a while for a person who waited; {@code fact} told it. */
    record SeatIsOffered(UUID registration, UUID fact) implements Matter {}

    /** A person no longer has a seat or a place in the queue. */
    record SeatIsGivenUp(UUID registration) implements Matter {}

    /** A person who registered is owed a word that no other fact brings. */
    record NoticeIsDue(UUID registration, RegistrantNotice notice, UUID fact) implements Matter {}

    /** The proceedings of a seminar became public. */
    record ProceedingsArePublic(UUID medium, UUID seminar) implements Matter {}

    /** A partner's receiver was given up. */
    record WebhookIsDisabled(UUID subscription, Instant at) implements Matter {}

    /** A file is begun and not deposited; {@code occasion} tells its reminders apart. */
    record DraftIsWaiting(UUID application, UUID call, UUID organisation, String occasion)
            implements Matter {}

    /** A call that somebody answers was corrected; the date tells its corrections apart. */
    record CallIsCorrected(UUID application, UUID call, Instant correctedAt) implements Matter {}

    /** A meeting of a committee is near. */
    record MeetingIsNear(UUID committee, UUID meeting) implements Matter {}

    /** The last day for a deliverable is over. */
    record DeliverableIsOverdue(UUID deliverable, UUID seminar, UUID organisation, LocalDate dueOn)
            implements Matter {}

    /** The issuer asks for another version of a deliverable; {@code fact} told it. */
    record ChangesAreRequested(UUID deliverable, UUID seminar, UUID organisation, UUID fact)
            implements Matter {}

    /** A person had a seat at a seminar that is over, and came or did not. */
    record SeminarIsOver(UUID registration, boolean attended) implements Matter {}

    /** A person is asked for consents; {@code fact} told it. */
    record ConsentsAreRequested(UUID person, UUID fact) implements Matter {}

    /** A person took a consent back. */
    record ConsentIsWithdrawn(UUID consent) implements Matter {}

    /**
     * Whether the mail is for its reader alone: it carries a link of that person, or says who
     * answers a call while nobody may know.
     */
    default boolean concernsItsReaderAlone() {
        return switch (this) {
            case Receipt _, DraftIsWaiting _, CallIsCorrected _ -> true;
            case SeatIsKept _,
                    SeatIsAwaited _,
                    SeatIsOffered _,
                    SeatIsGivenUp _,
                    NoticeIsDue _,
                    SeminarIsOver _,
                    ConsentsAreRequested _ ->
                    true;
            case BidIsSelected _,
                    BidIsRejected _,
                    DateIsValidated _,
                    ProceedingsArePublic _,
                    WebhookIsDisabled _,
                    MeetingIsNear _,
                    DeliverableIsOverdue _,
                    ChangesAreRequested _,
                    ConsentIsWithdrawn _ ->
                    false;
        };
    }
}
