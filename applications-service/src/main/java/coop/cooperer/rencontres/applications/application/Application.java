package coop.cooperer.rencontres.applications.application;

import static coop.cooperer.rencontres.applications.application.ApplicationReason.APPLICATION_WITHDRAWN;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.DEADLINE_PASSED;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.NOTHING_ASKED;
import static coop.cooperer.rencontres.applications.application.ApplicationReason.NOTHING_TO_WITHDRAW;

import coop.cooperer.rencontres.contracts.ApplicationsEvent;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationSubmitted;
import coop.cooperer.rencontres.contracts.ApplicationsEvent.ApplicationWithdrawn;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One candidate's file for one call; every transition answers with a new one. */
record Application(
        UUID id,
        int version,
        UUID call,
        UUID organisation,
        Status status,
        ApplicationContent content,
        @Nullable Mailed mailed) {

    /** A file that came by mail: who entered it, and when the message was received (D9). */
    record Mailed(UUID enteredBy, Instant receivedAt) {}

    /** Where the file stands. What was submitted stays valid while its owner writes on. */
    sealed interface Status {
        /** Never submitted. */
        record Draft() implements Status {}

        /** Received in time; {@code number} is the version that counts. */
        record Submitted(int number, Instant receivedAt) implements Status {}

        /** First received after the deadline: kept and marked, not evaluated (D5). */
        record Late(Instant receivedAt) implements Status {}

        /** Late by a proven fault of the platform, and admitted for it (D6). */
        record Admitted(Instant receivedAt) implements Status {}

        /** Taken back before the deadline. */
        record Withdrawn(int number, Instant at) implements Status {}
    }

    /** The file as it is now, and the fact that the others must hear, if there is one. */
    record Change(Application next, Optional<ApplicationsEvent> fact) {}

    /** Goes on only if its owner may still write in it. */
    Application saying(ApplicationContent next) {
        return switch (status) {
            case Status.Draft _, Status.Submitted _ ->
                    new Application(id, version, call, organisation, status, next, mailed);
            case Status.Late _, Status.Admitted _ -> throw deadlinePassed();
            case Status.Withdrawn _ -> throw withdrawn();
        };
    }

    /**
     * Receives a version: the last one before the deadline counts, a first one after it is late.
     */
    Change submit(boolean inTime, Instant now) {
        content.requireComplete();
        return switch (status) {
            case Status.Draft() when inTime -> submitted(1, now);
            case Status.Draft() -> new Change(become(new Status.Late(now)), Optional.empty());
            case Status.Submitted(var last, _) when inTime -> submitted(last + 1, now);
            case Status.Submitted _, Status.Late _, Status.Admitted _ -> throw deadlinePassed();
            case Status.Withdrawn _ -> throw withdrawn();
        };
    }

    /** When what is handed in now counts as received: a mailed file when its message came. */
    Instant arrived(Instant now) {
        return mailed == null ? now : mailed.receivedAt();
    }

    /** Takes the file back. */
    Change withdraw(boolean inTime, Instant now) {
        return switch (status) {
            case Status.Submitted(var last, _) when inTime ->
                    new Change(
                            become(new Status.Withdrawn(last, now)),
                            Optional.of(new ApplicationWithdrawn(id, last)));
            case Status.Submitted _, Status.Late _, Status.Admitted _ -> throw deadlinePassed();
            case Status.Draft _ ->
                    throw new Refusal(NOTHING_TO_WITHDRAW, "Un brouillon n’a pas été déposé.");
            case Status.Withdrawn _ -> throw withdrawn();
        };
    }

    /**
     * The file with what was asked for; it counts as received when its last version in time was.
     */
    Application completed() {
        content.requireComplete();
        return switch (status) {
            case Status.Submitted(var last, var at) -> become(new Status.Submitted(last + 1, at));
            case Status.Draft _, Status.Late _, Status.Admitted _, Status.Withdrawn _ ->
                    throw new Refusal(NOTHING_ASKED, "Aucun complément ne vous est demandé.");
        };
    }

    /** The number of the version that counts. */
    int number() {
        return switch (status) {
            case Status.Submitted(var number, _) -> number;
            case Status.Withdrawn(var number, _) -> number;
            case Status.Draft _, Status.Late _, Status.Admitted _ -> 1;
        };
    }

    /** When what counts was received, if it was and still does. */
    Optional<Instant> receivedAt() {
        return switch (status) {
            case Status.Draft _, Status.Withdrawn _ -> Optional.empty();
            case Status.Submitted(_, var at) -> Optional.of(at);
            case Status.Late(var at) -> Optional.of(at);
            case Status.Admitted(var at) -> Optional.of(at);
        };
    }

    /** The late file, admitted by a decision of the issuer. */
    Application admit() {
        return switch (status) {
            case Status.Late(var at) -> become(new Status.Admitted(at));
            case Status.Draft _, Status.Submitted _, Status.Admitted _, Status.Withdrawn _ ->
                    throw LateFiles.unknown();
        };
    }

    private Change submitted(int number, Instant now) {
        return new Change(
                become(new Status.Submitted(number, now)),
                Optional.of(new ApplicationSubmitted(id, number)));
    }

    private Application become(Status next) {
        return new Application(id, version, call, organisation, next, content, mailed);
    }

    private static Refusal deadlinePassed() {
        return new Refusal(DEADLINE_PASSED, "La dernière version reçue à temps fait foi.");
    }

    private static Refusal withdrawn() {
        return new Refusal(APPLICATION_WITHDRAWN, "Commencez une nouvelle candidature.");
    }
}
