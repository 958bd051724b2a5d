package coop.cooperer.rencontres.media.restitution;

import coop.cooperer.rencontres.media.proceedings.Publicity;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the public may learn of a seminar from a few pages (A15); every transition answers with a
 * new one.
 */
record RestitutionSupport(
        UUID id, int version, UUID call, UUID seminar, Sections sections, Status status) {

    /** Where the support stands. */
    sealed interface Status {

        /** It may be written. */
        record Draft() implements Status {}

        /** The issuer accepted it; it never changes again. */
        record Accepted(Instant at) implements Status {}

        /** Everybody may read it. */
        record Published(Instant acceptedAt, Imprint imprint) implements Status {}
    }

    /**
     * What is printed with it, as it was said when it became public.
     *
     * @param publicLabel the public that the seminar was dedicated to
     */
    record Imprint(String publicLabel, Publicity publicity) {}

    static RestitutionSupport drafted(UUID id, UUID call, UUID seminar, Sections sections) {
        return new RestitutionSupport(id, 0, call, seminar, sections, new Status.Draft());
    }

    /** Says something else. */
    RestitutionSupport write(Sections written) {
        return switch (status) {
            case Status.Draft _ ->
                    new RestitutionSupport(id, version, call, seminar, written, status);
            case Status.Accepted _, Status.Published _ -> throw accepted();
        };
    }

    /** Accepts it; without its main lessons it is none (requirement R67). */
    RestitutionSupport accept(Instant now) {
        return switch (status) {
            case Status.Draft _ when !sections.haveLessons() ->
                    throw new Refusal(
                            RestitutionReason.LESSONS_MISSING,
                            "Écrivez d’abord la section « grands enseignements ».");
            case Status.Draft _ -> become(new Status.Accepted(now));
            case Status.Accepted _, Status.Published _ -> throw accepted();
        };
    }

    /** Lets everybody read it. */
    RestitutionSupport publish(Imprint imprint) {
        return switch (status) {
            case Status.Accepted(var at) -> become(new Status.Published(at, imprint));
            case Status.Published(var at, _) -> become(new Status.Published(at, imprint));
            case Status.Draft _ -> throw notAccepted();
        };
    }

    /** Goes on only if it is accepted. */
    void requireAccepted() {
        if (status instanceof Status.Draft) {
            throw notAccepted();
        }
    }

    /** What is printed with it, once everybody may read it. */
    Optional<Imprint> imprint() {
        return status instanceof Status.Published(_, var imprint)
                ? Optional.of(imprint)
                : Optional.empty();
    }

    private RestitutionSupport become(Status next) {
        return new RestitutionSupport(id, version, call, seminar, sections, next);
    }

    private static Refusal notAccepted() {
        return new Refusal(RestitutionReason.RESTITUTION_NOT_ACCEPTED, "Acceptez-le d’abord.");
    }

    private static Refusal accepted() {
        return new Refusal(
                RestitutionReason.RESTITUTION_ACCEPTED, "Un support accepté ne change plus.");
    }
}
