package coop.cooperer.rencontres.contracts;

import static coop.cooperer.rencontres.contracts.Audience.OPEN;
import static coop.cooperer.rencontres.contracts.Audience.PARTNER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What committee-service tells the others. */
@Topic(value = "committees.v1", producer = "committee-service")
public sealed interface CommitteesEvent extends Event {

    /** The local committee of a seminar has its four colleges; it may decide from now on. */
    @Announced(to = PARTNER, scope = "seminars:read", subject = "seminar")
    record LocalCommitteeConstituted(UUID subject, UUID committee) implements CommitteesEvent {}

    /**
     * The local committee adopted the date of its seminar; nobody else can.
     *
     * @param date the day on which the seminar is held, in France
     * @param decision identifier of the decision that fixed it
     */
    @Announced(to = OPEN, subject = "seminar")
    record SeminarDateValidated(UUID subject, LocalDate date, UUID decision)
            implements CommitteesEvent {}

    /**
     * The local committee adopted one version of the programme, recognised by its hash.
     *
     * @param version the version that was adopted
     * @param hash SHA-256 of that version, in lower-case hexadecimal
     * @param decision identifier of the decision that adopted it
     */
    @Announced(to = OPEN, subject = "seminar")
    record ProgrammeValidated(UUID subject, int version, String hash, UUID decision)
            implements CommitteesEvent {}

    /**
     * A decision of a local committee no longer holds, another one took its place.
     *
     * @param decision identifier of the decision that no longer holds
     * @param by identifier of the decision that took its place
     */
    @Announced(to = PARTNER, scope = "seminars:read", subject = "seminar")
    record DecisionSuperseded(UUID subject, UUID decision, UUID by, DecisionKind kind)
            implements CommitteesEvent {}

    /**
     * A committee is called to a meeting.
     *
     * @param meeting identifier of the meeting
     * @param at when it begins
     */
    @Announced(to = PARTNER, scope = "events:read", subject = "committee")
    record MeetingConvened(UUID subject, UUID meeting, Instant at) implements CommitteesEvent {}
}
