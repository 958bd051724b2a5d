package coop.cooperer.rencontres.media.publication;

import coop.cooperer.rencontres.media.consent.ConsentKind;
import coop.cooperer.rencontres.media.consent.Leaving;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes away what a consent no longer covers; it is served no more once the answer is given. */
@ApplicationScoped
class LeavePublic implements Leaving {

    private final Media media;
    private final ChangeMedium change;

    LeavePublic(Media media, ChangeMedium change) {
        this.media = media;
        this.change = change;
    }

    @Override
    public List<UUID> leave(UUID person, ConsentKind kind, String reason) {
        var leaving =
                media.holdPublicOf(person).stream()
                        .filter(it -> Requirement.of(it.kind()).kinds().contains(kind))
                        .map(Medium::id)
                        .toList();
        leaving.forEach(it -> change.unpublish(it, reason));
        return leaving;
    }
}
