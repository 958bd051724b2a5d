package coop.cooperer.rencontres.media.publication;

import coop.cooperer.rencontres.contracts.DeliverableKind;
import coop.cooperer.rencontres.contracts.MediaEvent;
import coop.cooperer.rencontres.contracts.MediaEvent.EpisodePublished;
import coop.cooperer.rencontres.contracts.MediaEvent.MediaUnpublished;
import coop.cooperer.rencontres.contracts.MediaEvent.PhotoPublished;
import coop.cooperer.rencontres.contracts.MediaEvent.ProceedingsPublished;
import coop.cooperer.rencontres.contracts.MediaEvent.RestitutionPublished;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that the public may see, or may see no more; every transition answers with a new one.
 */
public record Medium(UUID id, int version, UUID seminar, DeliverableKind kind, Status status) {

    /** Whether the public sees it. */
    public sealed interface Status {
        /** Nobody outside has seen it yet. */
        record Withheld() implements Status {}

        /** Everybody may see it. */
        record Published(Instant at) implements Status {}

        /** It was public and is no more. */
        record Unpublished(Instant publishedAt, Instant at) implements Status {}
    }

    /** The medium as it is now, and the fact that the others must hear. */
    public record Change(Medium next, MediaEvent fact) {}

    /** A medium that nobody outside has seen. */
    public static Medium withheld(UUID id, UUID seminar, DeliverableKind kind) {
        return new Medium(id, 0, seminar, kind, new Status.Withheld());
    }

    /** Whether everybody may see it now. */
    public boolean isPublic() {
        return status instanceof Status.Published;
    }

    /** Lets the public see it; what left the public may come back. */
    Change publish(Instant now) {
        return switch (status) {
            case Status.Withheld _, Status.Unpublished _ ->
                    become(new Status.Published(now), published());
            case Status.Published _ ->
                    throw new Refusal(
                            PublicationReason.MEDIUM_ALREADY_PUBLIC, "Rien n’est à refaire.");
        };
    }

    /** Takes it from the public. */
    Change unpublish(Instant now) {
        return switch (status) {
            case Status.Published(var at) ->
                    become(
                            new Status.Unpublished(at, now),
                            new MediaUnpublished(id, seminar, kind));
            case Status.Withheld _, Status.Unpublished _ ->
                    throw new Refusal(PublicationReason.MEDIUM_NOT_PUBLIC, "Rien n’est à retirer.");
        };
    }

    private MediaEvent published() {
        return switch (kind) {
            case PHOTO_COVERAGE -> new PhotoPublished(id, seminar, kind);
            case EPISODE -> new EpisodePublished(id, seminar, kind);
            case PROCEEDINGS -> new ProceedingsPublished(id, seminar, kind);
            case RESTITUTION -> new RestitutionPublished(id, seminar, kind);
        };
    }

    private Change become(Status next, MediaEvent fact) {
        return new Change(new Medium(id, version, seminar, kind, next), fact);
    }
}
