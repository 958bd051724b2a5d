package coop.cooperer.rencontres.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What seminar-service tells the others. */
@Topic(value = "seminars.v1", producer = "seminar-service")
public sealed interface SeminarsEvent extends Event {

    /** The holder of the lot proposed days for its seminar; the local committee chooses. */
    @Announced(to = Audience.INTERNAL, subject = "seminar")
    record SeminarDateProposed(UUID subject, List<LocalDate> dates) implements SeminarsEvent {

        public SeminarDateProposed {
            dates = List.copyOf(dates);
        }
    }

    /** A version of the programme awaits the decision of the local committee. */
    @Announced(to = Audience.INTERNAL, subject = "seminar")
    record ProgrammeSubmitted(UUID subject, int version, String hash) implements SeminarsEvent {}

    /** A validated programme must change; the validated version stays public until a decision. */
    @Announced(to = Audience.INTERNAL, subject = "seminar")
    record ProgrammeRevalidationNeeded(UUID subject, int version, String hash)
            implements SeminarsEvent {}

    /** The seminar has a validated programme; anybody may register. */
    @Announced(to = Audience.OPEN, subject = "seminar")
    record RegistrationOpened(UUID subject) implements SeminarsEvent {}

    /** A person has a seat. */
    @Announced(
            to = Audience.PARTNER,
            scope = "seminars:read",
            subject = "registration",
            privacy = Privacy.PSEUDONYMS)
    record RegistrationConfirmed(UUID subject, UUID seminar, ParticipantCategory category)
            implements SeminarsEvent {}

    /** The gauge is reached; a person waits for a seat. */
    @Announced(
            to = Audience.PARTNER,
            scope = "seminars:read",
            subject = "registration",
            privacy = Privacy.PSEUDONYMS)
    record RegistrationWaitlisted(UUID subject, UUID seminar, ParticipantCategory category)
            implements SeminarsEvent {}

    /** A seat became free and is kept for the person who waited longest. */
    @Announced(
            to = Audience.PARTNER,
            scope = "seminars:read",
            subject = "registration",
            privacy = Privacy.PSEUDONYMS)
    record SeatOffered(UUID subject, UUID seminar, ParticipantCategory category)
            implements SeminarsEvent {}

    /** A person gave up a seat or a place in the queue. */
    @Announced(
            to = Audience.PARTNER,
            scope = "seminars:read",
            subject = "registration",
            privacy = Privacy.PSEUDONYMS)
    record RegistrationCancelled(UUID subject, UUID seminar, ParticipantCategory category)
            implements SeminarsEvent {}

    /** The attendance sheet of a half-day is closed; {@code registrations} are those who signed. */
    @Announced(
            to = Audience.PARTNER,
            scope = "seminars:read",
            subject = "seminar",
            privacy = Privacy.PSEUDONYMS)
    record AttendanceSheetClosed(UUID subject, HalfDay halfDay, List<UUID> registrations)
            implements SeminarsEvent {

        public AttendanceSheetClosed {
            registrations = List.copyOf(registrations);
        }
    }

    /** The seminar took place; delays of delivery start. */
    @Announced(to = Audience.OPEN, subject = "seminar")
    record SeminarHeld(UUID subject) implements SeminarsEvent {}

    /** The seminar will not be held on its date and awaits another one. */
    @Announced(to = Audience.OPEN, subject = "seminar")
    record SeminarPostponed(UUID subject) implements SeminarsEvent {}

    /** The seminar will not be held. */
    @Announced(to = Audience.OPEN, subject = "seminar")
    record SeminarCancelled(UUID subject) implements SeminarsEvent {}

    /** Every task of a lot of organisation is completed. */
    @Announced(to = Audience.PARTNER, scope = "seminars:read", subject = "lot")
    record LotTasksCompleted(UUID subject, UUID seminar) implements SeminarsEvent {}
}
