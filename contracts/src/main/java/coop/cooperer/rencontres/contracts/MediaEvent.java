package coop.cooperer.rencontres.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What media-service tells the others. */
@Topic(value = "media.v1", producer = "media-service")
public sealed interface MediaEvent extends Event {

    /** A provider handed in a deliverable; the issuer reviews it. */
    @Announced(to = Audience.PARTNER, scope = "media:read", subject = "deliverable")
    record DeliverableSubmitted(
            UUID subject, UUID lot, UUID seminar, DeliverableKind kind, @Nullable LocalDate dueOn)
            implements MediaEvent {}

    /** The issuer asked the provider for another version of a deliverable. */
    @Announced(to = Audience.PARTNER, scope = "media:read", subject = "deliverable")
    record ChangesRequested(
            UUID subject, UUID lot, UUID seminar, DeliverableKind kind, @Nullable LocalDate dueOn)
            implements MediaEvent {}

    /** The day on which a deliverable was due is over and the issuer has not received it. */
    @Announced(to = Audience.PARTNER, scope = "media:read", subject = "deliverable")
    record DeliverableOverdue(
            UUID subject, UUID lot, UUID seminar, DeliverableKind kind, LocalDate dueOn)
            implements MediaEvent {}

    /** The issuer accepted a deliverable. */
    @Announced(to = Audience.PARTNER, scope = "media:read", subject = "deliverable")
    record DeliverableAccepted(UUID subject, UUID lot, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}

    /** Every deliverable that a provider owes for a lot is accepted. */
    @Announced(to = Audience.PARTNER, scope = "media:read", subject = "lot")
    record LotDeliverablesAccepted(UUID subject, UUID organisation) implements MediaEvent {}

    /** An episode of the podcast became public. */
    @Announced(to = Audience.OPEN, subject = "medium")
    record EpisodePublished(UUID subject, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}

    /** The proceedings of a seminar became public. */
    @Announced(to = Audience.OPEN, subject = "medium")
    record ProceedingsPublished(UUID subject, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}

    /** A photograph of a seminar became public. */
    @Announced(to = Audience.OPEN, subject = "medium")
    record PhotoPublished(UUID subject, UUID seminar, DeliverableKind kind) implements MediaEvent {}

    /** A support of restitution became public. */
    @Announced(to = Audience.OPEN, subject = "medium")
    record RestitutionPublished(UUID subject, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}

    /** A person withdrew a consent; {@code media} are those that must leave the public. */
    @Announced(to = Audience.INTERNAL, subject = "consent", privacy = Privacy.PSEUDONYMS)
    record ConsentWithdrawn(UUID subject, List<UUID> media) implements MediaEvent {

        public ConsentWithdrawn {
            media = List.copyOf(media);
        }
    }

    /** A medium is no longer public; whoever keeps a copy drops it. */
    @Announced(to = Audience.OPEN, subject = "medium")
    record MediaUnpublished(UUID subject, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}
}
