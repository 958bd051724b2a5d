package coop.cooperer.rencontres.contracts;

import static coop.cooperer.rencontres.contracts.Audience.INTERNAL;
import static coop.cooperer.rencontres.contracts.Audience.OPEN;
import static coop.cooperer.rencontres.contracts.Audience.PARTNER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What applications-service tells the others. */
@Topic(value = "applications.v1", producer = "applications-service")
public sealed interface ApplicationsEvent extends Event {

    /**
     * A lot of a published call.
     *
     * @param id identifier of the lot
     * @param number its rank in the call, from 1
     */
    record Lot(UUID id, int number, LotKind kind) {}

    /**
     * A seminar that a published call plans.
     *
     * @param id identifier of the seminar
     * @param lot identifier of the lot that buys its organisation
     * @param publicCode the public it is dedicated to, for instance {@code MIGRANTS}
     */
    record Seminar(UUID id, UUID lot, String publicCode) {}

    /**
     * A call became public; candidates may answer until its deadline.
     *
     * @param deadlineAt the first instant at which an application comes too late
     * @param lots all lots of the call, by number
     * @param seminars all seminars that the call plans
     */
    @Announced(to = OPEN, subject = "call")
    record CallPublished(UUID subject, Instant deadlineAt, List<Lot> lots, List<Seminar> seminars)
            implements ApplicationsEvent {

        public CallPublished {
            lots = List.copyOf(lots);
            seminars = List.copyOf(seminars);
        }
    }

    /**
     * The deadline of a published call moved.
     *
     * @param from the deadline until now
     * @param to the deadline from now on
     */
    @Announced(to = OPEN, subject = "call")
    record DeadlineChanged(UUID subject, Instant from, Instant to) implements ApplicationsEvent {}

    /**
     * A call was corrected, and whoever has begun or deposited an application is owed the dated
     * notice; its words are with the call.
     *
     * @param organisation identifier of the structure whose application it is
     * @param correctedAt the date of the notice
     */
    @Announced(to = INTERNAL, subject = "application")
    record CorrectionNoticeDue(UUID subject, UUID call, UUID organisation, Instant correctedAt)
            implements ApplicationsEvent {}

    /** The deadline passed: the call takes no more applications. */
    @Announced(to = OPEN, subject = "call")
    record CallClosed(UUID subject) implements ApplicationsEvent {}

    /** The issuer gave the call up; whatever hangs on it is suspended. */
    @Announced(to = OPEN, subject = "call")
    record CallCancelled(UUID subject) implements ApplicationsEvent {}

    /** Two administrators of the issuer opened the bids together; they may be read from now on. */
    @Announced(to = INTERNAL, subject = "call")
    record BidsOpened(UUID subject) implements ApplicationsEvent {}

    /**
     * A version of an application was received before the deadline; the last one counts.
     *
     * @param version counts the versions of the application, from 1
     */
    @Announced(to = INTERNAL, subject = "application")
    record ApplicationSubmitted(UUID subject, int version) implements ApplicationsEvent {}

    /**
     * A candidate took its application back before the deadline.
     *
     * @param version the last version that was received
     */
    @Announced(to = INTERNAL, subject = "application")
    record ApplicationWithdrawn(UUID subject, int version) implements ApplicationsEvent {}

    /**
     * The issuer chose a bid for a lot.
     *
     * @param organisation identifier of the structure that made the bid
     * @param seminars identifiers of those it is chosen for: one for a lot of organisation, one or
     *     several for photographs, all for the others
     */
    @Announced(to = OPEN, subject = "bid")
    record BidSelected(UUID subject, UUID call, UUID lot, UUID organisation, List<UUID> seminars)
            implements ApplicationsEvent {

        public BidSelected {
            seminars = List.copyOf(seminars);
        }
    }

    /**
     * The issuer did not choose a bid; the reason is in the letter, not in the event.
     *
     * @param organisation identifier of the structure that made the bid
     */
    @Announced(to = INTERNAL, subject = "bid")
    record BidRejected(UUID subject, UUID call, UUID lot, UUID organisation)
            implements ApplicationsEvent {}

    /**
     * No bid was chosen for a lot.
     *
     * @param reasonCode why, as a code
     */
    @Announced(to = OPEN, subject = "lot")
    record LotDeclaredUnsuccessful(UUID subject, UUID call, String reasonCode)
            implements ApplicationsEvent {}

    /**
     * The issuer accepted all that the holder of a lot owed.
     *
     * @param organisation identifier of the structure that holds the lot
     */
    @Announced(to = PARTNER, scope = "calls:read", subject = "lot")
    record LotAccepted(UUID subject, UUID organisation) implements ApplicationsEvent {}
}
