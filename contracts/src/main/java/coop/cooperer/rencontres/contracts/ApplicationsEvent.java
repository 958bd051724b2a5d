package coop.cooperer.rencontres.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What applications-service tells the others. */
@Topic(value = "applications.v1", producer = "applications-service")
public sealed interface ApplicationsEvent extends Event {

    /** A lot of a published call; {@code number} is its rank in the call, from 1. */
    record Lot(UUID id, int number, LotKind kind) {}

    /**
     * A seminar that a published call plans: {@code lot} is the lot that buys its organisation,
     * {@code publicCode} the theme it is dedicated to, for instance {@code MIGRANTS}.
     */
    record Seminar(UUID id, UUID lot, String publicCode) {}

    /** A call became public; candidates may answer until, and not at, {@code deadlineAt}. */
    @Announced(to = Audience.OPEN, subject = "call")
    record CallPublished(UUID subject, Instant deadlineAt, List<Lot> lots, List<Seminar> seminars)
            implements ApplicationsEvent {

        public CallPublished {
            lots = List.copyOf(lots);
            seminars = List.copyOf(seminars);
        }
    }

    /** The deadline of a published call moved. */
    @Announced(to = Audience.OPEN, subject = "call")
    record DeadlineChanged(UUID subject, Instant from, Instant to) implements ApplicationsEvent {}

    /** The deadline passed: the call takes no more applications. */
    @Announced(to = Audience.OPEN, subject = "call")
    record CallClosed(UUID subject) implements ApplicationsEvent {}

    /** The issuer gave the call up; whatever hangs on it is suspended. */
    @Announced(to = Audience.OPEN, subject = "call")
    record CallCancelled(UUID subject) implements ApplicationsEvent {}

    /** Two administrators of the issuer opened the bids together; they may be read from now on. */
    @Announced(to = Audience.INTERNAL, subject = "call")
    record BidsOpened(UUID subject) implements ApplicationsEvent {}

    /** A version of an application was received before the deadline; the last one counts. */
    @Announced(to = Audience.INTERNAL, subject = "application")
    record ApplicationSubmitted(UUID subject, int version) implements ApplicationsEvent {}

    /** A candidate took its application back before the deadline. */
    @Announced(to = Audience.INTERNAL, subject = "application")
    record ApplicationWithdrawn(UUID subject, int version) implements ApplicationsEvent {}

    /**
     * The issuer chose a bid for a lot; {@code seminars} are those it is chosen for: one for a lot
     * of organisation, one or several for photographs, all for the others.
     */
    @Announced(to = Audience.OPEN, subject = "bid")
    record BidSelected(UUID subject, UUID call, UUID lot, UUID organisation, List<UUID> seminars)
            implements ApplicationsEvent {

        public BidSelected {
            seminars = List.copyOf(seminars);
        }
    }

    /** The issuer did not choose a bid; the reason is in the letter, not in the event. */
    @Announced(to = Audience.INTERNAL, subject = "bid")
    record BidRejected(UUID subject, UUID call, UUID lot, UUID organisation)
            implements ApplicationsEvent {}

    /** No bid was chosen for a lot. */
    @Announced(to = Audience.OPEN, subject = "lot")
    record LotDeclaredUnsuccessful(UUID subject, UUID call, String reasonCode)
            implements ApplicationsEvent {}

    /** The issuer accepted all that the holder of a lot owed. */
    @Announced(to = Audience.PARTNER, scope = "calls:read", subject = "lot")
    record LotAccepted(UUID subject, UUID organisation) implements ApplicationsEvent {}
}
