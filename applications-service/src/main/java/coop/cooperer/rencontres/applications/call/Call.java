package coop.cooperer.rencontres.applications.call;

import static coop.cooperer.rencontres.applications.call.CallReason.BIDS_NOT_OPEN;
import static coop.cooperer.rencontres.applications.call.CallReason.CALL_NOT_CLOSED;
import static coop.cooperer.rencontres.applications.call.CallReason.CALL_NOT_DRAFT;
import static coop.cooperer.rencontres.applications.call.CallReason.CALL_NOT_OPEN;
import static coop.cooperer.rencontres.applications.call.CallReason.DEADLINE_IN_THE_PAST;
import static coop.cooperer.rencontres.applications.call.CallReason.SECOND_ADMINISTRATOR_NEEDED;
import static coop.cooperer.rencontres.applications.call.CallReason.UNKNOWN_LOT;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidsOpened;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A call for expressions of interest; every transition answers with a new one. */
public record Call(
        UUID id,
        int version,
        CallContent content,
        List<Lot> lots,
        List<PlannedSeminar> seminars,
        Instant deadlineAt,
        Status status) {

    /** Where the call stands. */
    public sealed interface Status {
        /** Being written; only the issuer sees it. */
        record Draft() implements Status {}

        /** Public; takes applications until the deadline. */
        record Published(Instant at) implements Status {}

        /** Takes no more; {@code firstKey} is the administrator who has asked to open the bids. */
        record Closed(Instant at, Optional<UUID> firstKey) implements Status {}

        /** The bids may be read. */
        record Opened(Instant at) implements Status {}

        /** At least one lot has a holder. */
        record InEvaluation(Instant openedAt) implements Status {}

        /** Every lot has its holders. */
        record Decided(Instant at) implements Status {}

        /** Given up before it was decided. */
        record Cancelled() implements Status {}
    }

    /** The call as it is now, and the fact that the others must hear, if there is one. */
    record Change(Call next, Optional<ApplicationsEvent> fact) {}

    /** Makes the call public. */
    Change publish(Instant now) {
        if (!(status instanceof Status.Draft)) {
            throw new Refusal(CALL_NOT_DRAFT, "Seul un brouillon peut être publié.");
        }
        if (!deadlineAt.isAfter(now)) {
            throw new Refusal(DEADLINE_IN_THE_PAST, "Choisissez une date limite à venir.");
        }
        return become(
                new Status.Published(now),
                new CallPublished(
                        id,
                        deadlineAt,
                        lots.stream()
                                .map(
                                        it ->
                                                new ApplicationsEvent.Lot(
                                                        it.id(), it.number(), it.kind()))
                                .toList(),
                        seminars.stream()
                                .map(
                                        it ->
                                                new ApplicationsEvent.Seminar(
                                                        it.id(), it.lot(), it.publicCode()))
                                .toList()));
    }

    /** Closes the call by the clock. */
    Change close(Instant now) {
        return become(new Status.Closed(now, Optional.empty()), new CallClosed(id));
    }

    /** Turns one of the two keys that open the bids (requirement D7); the second one opens them. */
    Change turnKey(UUID administrator, Instant now) {
        return switch (status) {
            case Status.Closed(var at, var first) when first.isEmpty() ->
                    new Change(
                            with(new Status.Closed(at, Optional.of(administrator))),
                            Optional.empty());
            case Status.Closed(_, var first) when first.get().equals(administrator) ->
                    throw new Refusal(
                            SECOND_ADMINISTRATOR_NEEDED,
                            "Un autre administrateur doit confirmer l’ouverture.");
            case Status.Closed _ -> become(new Status.Opened(now), new BidsOpened(id));
            case Status.Draft _, Status.Published _ ->
                    throw new Refusal(CALL_NOT_CLOSED, "Attendez la date limite.");
            case Status.Opened _, Status.InEvaluation _, Status.Decided _, Status.Cancelled _ ->
                    throw new Refusal(CALL_NOT_CLOSED, "Les plis ne sont plus à ouvrir.");
        };
    }

    /** The call once a lot stands differently. */
    public Call award(Lot lot, Lot.Standing standing, Instant now) {
        requireOpened();
        var next =
                lots.stream()
                        .map(it -> it.id().equals(lot.id()) ? it.stands(standing) : it)
                        .toList();
        var decided = next.stream().allMatch(it -> it.standing() == Lot.Standing.AWARDED);
        var reached = decided ? new Status.Decided(now) : new Status.InEvaluation(now);
        return new Call(id, version, content, next, seminars, deadlineAt, reached);
    }

    /** Goes on only if the bids may be read and chosen from. */
    public void requireOpened() {
        if (!(status instanceof Status.Opened || status instanceof Status.InEvaluation)) {
            throw new Refusal(BIDS_NOT_OPEN, "Ouvrez d’abord les plis, à deux administrateurs.");
        }
    }

    /** Goes on only if the bids may be read. */
    public void requireReadable() {
        if (!bidsAreOpen()) {
            requireOpened();
        }
    }

    /** Goes on only if candidates may still begin or change an application. */
    public void requirePublished() {
        if (!isPublic()) {
            throw CallReason.unknownCall();
        }
        if (!(status instanceof Status.Published)) {
            throw new Refusal(CALL_NOT_OPEN, "L’appel ne reçoit pas de candidature.");
        }
    }

    /** Whether everybody may read it. */
    boolean isPublic() {
        return !(status instanceof Status.Draft);
    }

    /** Whether the bids have been opened. */
    public boolean bidsAreOpen() {
        return switch (status) {
            case Status.Opened _, Status.InEvaluation _, Status.Decided _ -> true;
            case Status.Draft _, Status.Published _, Status.Closed _, Status.Cancelled _ -> false;
        };
    }

    /** Whether what is received at this instant is in time; the bound is strict (D5, A1). */
    public boolean receivesAt(Instant instant) {
        return instant.isBefore(deadlineAt);
    }

    /**
     * The lot of this number.
     *
     * @throws Refusal {@code unknown-lot}
     */
    public Lot lot(int number) {
        return lots.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        UNKNOWN_LOT,
                                        "Cet appel n’a pas de lot numéro " + number + "."));
    }

    /** The seminars that a lot covers: its own one, or all of them. */
    public List<UUID> seminarsOf(Lot lot) {
        var own = seminars.stream().filter(it -> it.lot().equals(lot.id())).toList();
        return (own.isEmpty() ? seminars : own).stream().map(PlannedSeminar::id).toList();
    }

    private Change become(Status next, ApplicationsEvent fact) {
        return new Change(with(next), Optional.of(fact));
    }

    private Call with(Status next) {
        return new Call(id, version, content, lots, seminars, deadlineAt, next);
    }
}
