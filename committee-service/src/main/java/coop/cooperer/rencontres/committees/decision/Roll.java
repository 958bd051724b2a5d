package coop.cooperer.rencontres.committees.decision;

import coop.cooperer.rencontres.committees.meeting.Meeting;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is there at the instant a vote closes. */
sealed interface Roll {

    /** Those who are at the meeting, and those who speak for others if the rules allow it. */
    record OfMeeting(Meeting meeting, boolean proxies) implements Roll {}

    /** In writing, those whose vote was received. */
    record OfLetters(Set<UUID> voters) implements Roll {}

    /** Whether the member is there. */
    default boolean isThere(UUID member) {
        return switch (this) {
            case OfMeeting(var meeting, _) -> meeting.isThere(member);
            case OfLetters(var voters) -> voters.contains(member);
        };
    }

    /** Who speaks for a member who is away: somebody who is there, under rules that allow it. */
    default Optional<UUID> proxyOf(UUID member) {
        return switch (this) {
            case OfMeeting(var meeting, var proxies) when proxies -> meeting.proxyOf(member);
            case OfMeeting _, OfLetters _ -> Optional.empty();
        };
    }
}
