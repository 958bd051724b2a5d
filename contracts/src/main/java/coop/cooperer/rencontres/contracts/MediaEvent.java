package coop.cooperer.rencontres.contracts;

import static coop.cooperer.rencontres.contracts.Audience.INTERNAL;
import static coop.cooperer.rencontres.contracts.Audience.OPEN;
import static coop.cooperer.rencontres.contracts.Audience.PARTNER;
import static coop.cooperer.rencontres.contracts.Privacy.PSEUDONYMS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What media-service tells the others. */
@Topic(value = "media.v1", producer = "media-service")
public sealed interface MediaEvent extends Event {

    /**
     * A provider handed in a deliverable; the issuer reviews it.
     *
     * @param dueOn the last day on which it is in time; absent while nothing fixes it
     */
    @Announced(to = PARTNER, scope = "media:read", subject = "deliverable")
    record DeliverableSubmitted(
            UUID subject, UUID lot, UUID seminar, DeliverableKind kind, @Nullable LocalDate dueOn)
            implements MediaEvent {}

    /**
     * The issuer asked the provider for another version of a deliverable.
     *
     * @param dueOn the last day on which it is in time; absent while nothing fixes it
     */
    @Announced(to = PARTNER, scope = "media:read", subject = "deliverable")
    record ChangesRequested(
            UUID subject, UUID lot, UUID seminar, DeliverableKind kind, @Nullable LocalDate dueOn)
            implements MediaEvent {}

    /**
     * The last day for a deliverable is over and the issuer has not received it.
     *
     * @param dueOn the last day on which it would have been in time
     */
    @Announced(to = PARTNER, scope = "media:read", subject = "deliverable")
    record DeliverableOverdue(
            UUID subject, UUID lot, UUID seminar, DeliverableKind kind, LocalDate dueOn)
            implements MediaEvent {}

    /** The issuer accepted a deliverable. */
    @Announced(to = PARTNER, scope = "media:read", subject = "deliverable")
    record DeliverableAccepted(UUID subject, UUID lot, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}

    /**
     * Every deliverable that a provider owes for a lot is accepted.
     *
     * @param organisation identifier of the provider that holds the lot
     */
    @Announced(to = PARTNER, scope = "media:read", subject = "lot")
    record LotDeliverablesAccepted(UUID subject, UUID organisation) implements MediaEvent {}

    /** An episode of the podcast became public. */
    @Announced(to = OPEN, subject = "medium")
    record EpisodePublished(UUID subject, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}

    /** The proceedings of a seminar became public. */
    @Announced(to = OPEN, subject = "medium")
    record ProceedingsPublished(UUID subject, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}

    /** A photograph of a seminar became public. */
    @Announced(to = OPEN, subject = "medium")
    record PhotoPublished(UUID subject, UUID seminar, DeliverableKind kind) implements MediaEvent {}

    /** A support of restitution became public. */
    @Announced(to = OPEN, subject = "medium")
    record RestitutionPublished(UUID subject, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}

    /**
     * A person is asked for consents and is owed the mail that opens them: the address is read, and
     * the link drawn, when it is sent.
     */
    @Announced(to = INTERNAL, subject = "person", holds = PSEUDONYMS)
    record ConsentsRequested(UUID subject, UUID seminar) implements MediaEvent {}

    /**
     * A person withdrew a consent; whatever relied on it leaves the public.
     *
     * @param media identifiers of the media that must leave the public
     */
    @Announced(to = INTERNAL, subject = "consent", holds = PSEUDONYMS)
    record ConsentWithdrawn(UUID subject, List<UUID> media) implements MediaEvent {

        public ConsentWithdrawn {
            media = List.copyOf(media);
        }
    }

    /** A medium is no longer public; whoever keeps a copy drops it. */
    @Announced(to = OPEN, subject = "medium")
    record MediaUnpublished(UUID subject, UUID seminar, DeliverableKind kind)
            implements MediaEvent {}
}
