package coop.cooperer.rencontres.contracts;

import static coop.cooperer.rencontres.contracts.Audience.INTERNAL;
import static coop.cooperer.rencontres.contracts.Audience.OPEN;
import static coop.cooperer.rencontres.contracts.Audience.PARTNER;
import static coop.cooperer.rencontres.contracts.Privacy.PSEUDONYMS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What seminar-service tells the others. */
@Topic(value = "seminars.v1", producer = "seminar-service")
public sealed interface SeminarsEvent extends Event {

    /**
     * The holder of the lot proposed days for its seminar; the local committee chooses.
     *
     * @param dates the days proposed, at least one
     */
    @Announced(to = INTERNAL, subject = "seminar")
    record SeminarDateProposed(UUID subject, List<LocalDate> dates) implements SeminarsEvent {

        public SeminarDateProposed {
            dates = List.copyOf(dates);
        }
    }

    /**
     * A version of the programme awaits the decision of the local committee.
     *
     * @param version counts the versions of the programme, from 1
     * @param hash SHA-256 of that version, in lower-case hexadecimal
     */
    @Announced(to = INTERNAL, subject = "seminar")
    record ProgrammeSubmitted(UUID subject, int version, String hash) implements SeminarsEvent {}

    /**
     * A validated programme must change; the validated version stays public until a decision.
     *
     * @param version the version that needs a new decision
     * @param hash SHA-256 of that version, in lower-case hexadecimal
     */
    @Announced(to = INTERNAL, subject = "seminar")
    record ProgrammeRevalidationNeeded(UUID subject, int version, String hash)
            implements SeminarsEvent {}

    /** The seminar has a validated programme; anybody may register. */
    @Announced(to = OPEN, subject = "seminar")
    record RegistrationOpened(UUID subject) implements SeminarsEvent {}

    /** A person has a seat. */
    @Announced(to = PARTNER, scope = "seminars:read", subject = "registration", holds = PSEUDONYMS)
    record RegistrationConfirmed(UUID subject, UUID seminar, ParticipantCategory category)
            implements SeminarsEvent {}

    /** The gauge is reached; a person waits for a seat. */
    @Announced(to = PARTNER, scope = "seminars:read", subject = "registration", holds = PSEUDONYMS)
    record RegistrationWaitlisted(UUID subject, UUID seminar, ParticipantCategory category)
            implements SeminarsEvent {}

    /** A seat became free and is kept for the person who waited longest. */
    @Announced(to = PARTNER, scope = "seminars:read", subject = "registration", holds = PSEUDONYMS)
    record SeatOffered(UUID subject, UUID seminar, ParticipantCategory category)
            implements SeminarsEvent {}

    /** A person gave up a seat or a place in the queue. */
    @Announced(to = PARTNER, scope = "seminars:read", subject = "registration", holds = PSEUDONYMS)
    record RegistrationCancelled(UUID subject, UUID seminar, ParticipantCategory category)
            implements SeminarsEvent {}

    /**
     * The attendance sheet of a half-day of the seminar is closed.
     *
     * @param registrations identifiers of the registrations of those who signed
     */
    @Announced(to = PARTNER, scope = "seminars:read", subject = "seminar", holds = PSEUDONYMS)
    record AttendanceSheetClosed(UUID subject, HalfDay halfDay, List<UUID> registrations)
            implements SeminarsEvent {

        public AttendanceSheetClosed {
            registrations = List.copyOf(registrations);
        }
    }

    /** The seminar took place; delays of delivery start. */
    @Announced(to = OPEN, subject = "seminar")
    record SeminarHeld(UUID subject) implements SeminarsEvent {}

    /** The seminar will not be held on its date and awaits another one. */
    @Announced(to = OPEN, subject = "seminar")
    record SeminarPostponed(UUID subject) implements SeminarsEvent {}

    /** The seminar will not be held. */
    @Announced(to = OPEN, subject = "seminar")
    record SeminarCancelled(UUID subject) implements SeminarsEvent {}

    /** Every task of a lot of organisation is completed. */
    @Announced(to = PARTNER, scope = "seminars:read", subject = "lot")
    record LotTasksCompleted(UUID subject, UUID seminar) implements SeminarsEvent {}

    /**
     * A person who registered is owed a mail that no other fact brings: the address is read, and a
     * link drawn, when it is sent.
     *
     * @param notice what it says
     */
    @Announced(to = INTERNAL, subject = "registration", holds = PSEUDONYMS)
    record RegistrantNoticeDue(UUID subject, UUID seminar, RegistrantNotice notice)
            implements SeminarsEvent {}
}
