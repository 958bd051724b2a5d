package coop.cooperer.rencontres.applications.call;

import static coop.cooperer.rencontres.applications.call.CallReason.BIDS_NOT_OPEN;
import static coop.cooperer.rencontres.applications.call.CallReason.CALL_ALREADY_DECIDED;
import static coop.cooperer.rencontres.applications.call.CallReason.CALL_NOT_CLOSED;
import static coop.cooperer.rencontres.applications.call.CallReason.CALL_NOT_DECIDED;
import static coop.cooperer.rencontres.applications.call.CallReason.CALL_NOT_DRAFT;
import static coop.cooperer.rencontres.applications.call.CallReason.CALL_NOT_OPEN;
import static coop.cooperer.rencontres.applications.call.CallReason.DEADLINE_IN_THE_PAST;
import static coop.cooperer.rencontres.applications.call.CallReason.GRID_FROZEN;
import static coop.cooperer.rencontres.applications.call.CallReason.GRID_MISSING;
import static coop.cooperer.rencontres.applications.call.CallReason.LOTS_NOT_AS_DECLARED;
import static coop.cooperer.rencontres.applications.call.CallReason.LOT_HAS_A_HOLDER;
import static coop.cooperer.rencontres.applications.call.CallReason.PAUSE_NOT_OVER;
import static coop.cooperer.rencontres.applications.call.CallReason.SECOND_ADMINISTRATOR_NEEDED;
import static coop.cooperer.rencontres.applications.call.CallReason.SERIES_INCOMPLETE;
import static coop.cooperer.rencontres.applications.call.CallReason.UNKNOWN_LOT;

import coop.cooperer.rencontres.applications.paper.Words;
import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.BidsOpened;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallCancelled;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallClosed;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.CallPublished;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.DeadlineChanged;
import coop.cooperer.rencontres.contracts.LotKind;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call for expressions of interest; every transition answers with a new one. */
public record Call(
        UUID id,
        int version,
        CallContent content,
        List<Lot> lots,
        List<PlannedSeminar> seminars,
        Instant deadlineAt,
        Status status) {

    // R59, R45
    private static final int SEMINARS = 3;

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

        /** The bids are being judged. */
        record InEvaluation(Instant openedAt) implements Status {}

        /** The decisions are told. */
        record Decided(Instant at) implements Status {}

        /** All that was decided is under way; the issuer's work on the call is over. */
        record Concluded(Instant at) implements Status {}

        /** Put away; still readable. */
        record Archived(Instant at) implements Status {}

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
        if (content.declaredLots() != null && content.declaredLots() != lots.size()) {
            throw new Refusal(
                    LOTS_NOT_AS_DECLARED,
                    "Cet appel annonce %d lots.".formatted(content.declaredLots()));
        }
        if (content.scoring() == null || !content.scoring().cover(lots)) {
            throw gridMissing();
        }
        requireSeries();
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
                        // A reopened lot is for seminars that are planned already.
                        (content.origin() == null ? seminars : List.<PlannedSeminar>of())
                                .stream()
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
            case Status.Opened _,
                    Status.InEvaluation _,
                    Status.Decided _,
                    Status.Concluded _,
                    Status.Archived _,
                    Status.Cancelled _ ->
                    throw new Refusal(CALL_NOT_CLOSED, "Les plis ne sont plus à ouvrir.");
        };
    }

    /** The call once its bids are being judged. */
    public Call evaluating() {
        requireOpened();
        return status instanceof Status.Opened(var at) ? with(new Status.InEvaluation(at)) : this;
    }

    /** The call once its decisions are told, all at once: where each lot stands, by its id. */
    public Call decide(Map<UUID, Lot.Standing> standings, Instant now) {
        requireOpened();
        var next =
                lots.stream()
                        .map(it -> it.stands(standings.getOrDefault(it.id(), it.standing())))
                        .toList();
        return new Call(id, version, content, next, seminars, deadlineAt, new Status.Decided(now));
    }

    /** The rules by which its bids are judged. */
    public ScoringRules scoring() {
        return Objects.requireNonNull(content.scoring(), "a published call has its rules");
    }

    /** Whether its decisions are told. */
    public boolean isDecided() {
        return status instanceof Status.Decided
                || status instanceof Status.Concluded
                || status instanceof Status.Archived;
    }

    /** Where the lot of this id stands. */
    public Lot.Standing standingOf(UUID lot) {
        return lots.stream()
                .filter(it -> it.id().equals(lot))
                .map(Lot::standing)
                .findFirst()
                .orElseThrow();
    }

    /** The call once its lot has come further. */
    public Call moved(UUID lot, Lot.Standing next) {
        var moved = lots.stream().map(it -> it.id().equals(lot) ? it.stands(next) : it).toList();
        return new Call(id, version, content, moved, seminars, deadlineAt, status);
    }

    /** The call saying something else; no fact for the others. */
    Change saying(CallContent next) {
        return new Change(
                new Call(id, version, next, lots, seminars, deadlineAt, status), Optional.empty());
    }

    /**
     * A correction that everybody reads; only so may the grid change after the publication (D1).
     */
    Change correct(String text, @Nullable ScoringRules scoring, Instant now) {
        requireReceiving(now);
        var corrected = content.with(new CallContent.Erratum(now, text));
        if (scoring != null && !scoring.cover(lots)) {
            throw gridMissing();
        }
        return saying(scoring == null ? corrected : corrected.scoredBy(scoring));
    }

    /** Moves the deadline: of a draft, or of a published call before it has passed. */
    Change moveDeadline(Instant next, Instant now) {
        if (!next.isAfter(now)) {
            throw new Refusal(DEADLINE_IN_THE_PAST, "Choisissez une date limite à venir.");
        }
        var moved = new Call(id, version, content, lots, seminars, next, status);
        if (status instanceof Status.Draft) {
            return new Change(moved, Optional.empty());
        }
        requireReceiving(now);
        return new Change(moved, Optional.of(new DeadlineChanged(id, deadlineAt, next)));
    }

    /** The call whose lots of this kind ask for this; under contract a lot keeps its own (R96). */
    Change asking(LotKind kind, List<String> duties) {
        var next =
                lots.stream()
                        .map(
                                it ->
                                        it.kind() == kind && !it.standing().isUnderContract()
                                                ? it.asking(duties)
                                                : it)
                        .toList();
        return new Change(
                new Call(id, version, content, next, seminars, deadlineAt, status),
                Optional.empty());
    }

    /** Gives the call up. */
    Change cancel() {
        if (isDecided() || status instanceof Status.Cancelled) {
            throw new Refusal(CALL_ALREADY_DECIDED, "Un appel décidé ne s’abandonne plus.");
        }
        return become(new Status.Cancelled(), new CallCancelled(id));
    }

    Change conclude(Instant now) {
        if (!(status instanceof Status.Decided)) {
            throw new Refusal(CALL_NOT_DECIDED, "Annoncez d’abord les décisions.");
        }
        return new Change(with(new Status.Concluded(now)), Optional.empty());
    }

    Change archive(Instant now) {
        if (!(status instanceof Status.Concluded)) {
            throw new Refusal(CALL_NOT_DECIDED, "Concluez d’abord l’appel.");
        }
        return new Change(with(new Status.Archived(now)), Optional.empty());
    }

    /** Goes on only while everything may still be changed. */
    void requireDraft() {
        if (!(status instanceof Status.Draft)) {
            throw new Refusal(
                    GRID_FROZEN, "Après la publication, seul un rectificatif daté change l’appel.");
        }
    }

    /** A draft that says the same under new ids. */
    Call copied() {
        var copies = lots.stream().collect(Collectors.toMap(Lot::id, it -> it.anew(Ids.next())));
        return new Call(
                Ids.next(),
                0,
                content.anew(null),
                lots.stream().map(it -> copies.get(it.id())).toList(),
                seminars.stream()
                        .map(
                                it ->
                                        it.of(
                                                Ids.next(),
                                                Objects.requireNonNull(copies.get(it.lot())).id()))
                        .toList(),
                deadlineAt,
                new Status.Draft());
    }

    /** A linked draft with one lot that found no holder, for seminars that are planned already. */
    Call reopened(int number, Instant deadline, Instant now) {
        if (!isDecided()) {
            throw new Refusal(CALL_NOT_DECIDED, "Annoncez d’abord les décisions.");
        }
        var lot = lot(number);
        if (lot.standing() != Lot.Standing.UNSUCCESSFUL && lot.standing() != Lot.Standing.DROPPED) {
            throw new Refusal(LOT_HAS_A_HOLDER, "Seul un lot sans titulaire se rouvre.");
        }
        if (!deadline.isAfter(now)) {
            throw new Refusal(DEADLINE_IN_THE_PAST, "Choisissez une date limite à venir.");
        }
        var again = lot.anew(Ids.next());
        return new Call(
                Ids.next(),
                0,
                content.anew(new CallContent.Origin(id, number)),
                List.of(again),
                seminars.stream()
                        .filter(it -> seminarsOf(lot).contains(it.id()))
                        .map(
                                it ->
                                        it.of(
                                                it.id(),
                                                it.lot().equals(lot.id()) ? again.id() : it.lot()))
                        .toList(),
                deadline,
                new Status.Draft());
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

    /** Goes on only once the decisions are told and the pause after the letters is over (D17). */
    public void requirePauseOver(Instant now) {
        if (!(status instanceof Status.Decided(var at))) {
            throw new Refusal(CALL_NOT_DECIDED, "Annoncez d’abord les décisions.");
        }
        var over = at.plus(Duration.ofDays(content.terms().pauseDays()));
        if (now.isBefore(over)) {
            throw new Refusal(
                    PAUSE_NOT_OVER, "Signez à partir du %s.".formatted(Words.moment(over)));
        }
    }

    /** Goes on only while bids are received or, received, still sealed. */
    public void requireSealed() {
        if (!(status instanceof Status.Closed)) {
            requirePublished();
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

    private void requireReceiving(Instant now) {
        requirePublished();
        if (!receivesAt(now)) {
            throw new Refusal(CALL_NOT_OPEN, "La date limite est déjà passée.");
        }
    }

    /** Whether everybody may read it. */
    boolean isPublic() {
        return !(status instanceof Status.Draft);
    }

    /** Whether the bids have been opened. */
    public boolean bidsAreOpen() {
        return switch (status) {
            case Status.Opened _,
                    Status.InEvaluation _,
                    Status.Decided _,
                    Status.Concluded _,
                    Status.Archived _ ->
                    true;
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

    // A reopened lot is for seminars that another call has planned.
    private void requireSeries() {
        var publics = seminars.stream().map(PlannedSeminar::publicCode).collect(Collectors.toSet());
        if (content.origin() == null
                && (seminars.size() != SEMINARS || publics.size() != SEMINARS)) {
            throw new Refusal(
                    SERIES_INCOMPLETE, "Une série compte trois séminaires, chacun pour un public.");
        }
    }

    private static Refusal gridMissing() {
        return new Refusal(
                GRID_MISSING, "Chaque lot a besoin de critères dont les poids font 100 au total.");
    }

    private Change become(Status next, ApplicationsEvent fact) {
        return new Change(with(next), Optional.of(fact));
    }

    private Call with(Status next) {
        return new Call(id, version, content, lots, seminars, deadlineAt, next);
    }
}
