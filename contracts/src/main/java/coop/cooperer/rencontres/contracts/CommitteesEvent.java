package coop.cooperer.rencontres.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What committee-service tells the others. */
@Topic(value = "committees.v1", producer = "committee-service")
public sealed interface CommitteesEvent extends Event {

    /** The local committee of a seminar has its four colleges; it may decide from now on. */
    @Announced(to = Audience.PARTNER, scope = "seminars:read", subject = "seminar")
    record LocalCommitteeConstituted(UUID subject, UUID committee) implements CommitteesEvent {}

    /** The local committee adopted the date of its seminar; nobody else can. */
    @Announced(to = Audience.OPEN, subject = "seminar")
    record SeminarDateValidated(UUID subject, LocalDate date, UUID decision)
            implements CommitteesEvent {}

    /** The local committee adopted one version of the programme, recognised by its hash. */
    @Announced(to = Audience.OPEN, subject = "seminar")
    record ProgrammeValidated(UUID subject, int version, String hash, UUID decision)
            implements CommitteesEvent {}

    /** A decision no longer holds; the decision {@code by} took its place. */
    @Announced(to = Audience.PARTNER, scope = "seminars:read", subject = "seminar")
    record DecisionSuperseded(UUID subject, UUID decision, UUID by, DecisionKind kind)
            implements CommitteesEvent {}

    /** A committee is called to a meeting. */
    @Announced(to = Audience.PARTNER, scope = "events:read", subject = "committee")
    record MeetingConvened(UUID subject, UUID meeting, Instant at) implements CommitteesEvent {}
}
