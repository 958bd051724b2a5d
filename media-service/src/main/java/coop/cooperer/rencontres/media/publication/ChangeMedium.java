package coop.cooperer.rencontres.media.publication;

import coop.cooperer.rencontres.media.consent.LiveConsents;
import coop.cooperer.rencontres.platform.messaging.Outbox;
import coop.cooperer.rencontres.platform.web.Audit;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Brings media to the public and takes them away, each time with its trace and its fact. */
@ApplicationScoped
public class ChangeMedium {

    private final Media media;
    private final LiveConsents consents;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ChangeMedium(Media media, LiveConsents consents, Outbox outbox, Audit audit, Clock clock) {
        this.media = media;
        this.consents = consents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Lets the public see it, in the running transaction, if everybody who is to be recognised in
     * it allows it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(UUID id) {
        // Consents before the medium, in the order in which a withdrawal takes them.
        var people = media.people(id);
        requireConsent(media.get(id), people);
        keep("MediumPublished", media.hold(id).publish(clock.instant()), "");
    }

    /** Takes it from the public, in the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unpublish(UUID id, String reason) {
        keep("MediumUnpublished", media.hold(id).unpublish(clock.instant()), reason);
    }

    /** States who is to be recognised in a medium that is not public. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tag(UUID id, Set<UUID> people) {
        var medium = media.hold(id);
        if (medium.isPublic()) {
            throw new Refusal(
                    PublicationReason.MEDIUM_ALREADY_PUBLIC, "Retirez-le d’abord du public.");
        }
        consents.requirePeople(medium.seminar(), people);
        media.tag(id, people);
        audit.record("PeopleTagged", id, "", String.valueOf(people.size()), "");
    }

    private void requireConsent(Medium medium, Set<UUID> people) {
        var required = Requirement.of(medium.kind());
        var without = consents.without(people, required.kinds(), required.use());
        if (without > 0) {
            throw new Refusal(
                    PublicationReason.CONSENT_MISSING,
                    "Accord manquant, refusé ou retiré pour %d des personnes reconnaissables."
                            .formatted(without));
        }
    }

    private void keep(String kind, Medium.Change change, String reason) {
        media.save(change.next());
        audit.record(
                kind, change.next().id(), "", change.next().isPublic() ? "PUBLIC" : "", reason);
        outbox.append(change.fact());
    }
}
