package coop.cooperer.rencontres.media.deliverable;

import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.media.proceedings.CallTexts;
import coop.cooperer.rencontres.media.proceedings.Proceedings;
import coop.cooperer.rencontres.media.proceedings.PublishedProceedings;
import coop.cooperer.rencontres.media.proceedings.ReadCallTexts;
import coop.cooperer.rencontres.media.proceedings.ReadPlace;
import coop.cooperer.rencontres.media.seminar.Seminars;
import coop.cooperer.rencontres.platform.web.IfMatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes accepted proceedings public, with the sentence and the funders that the call names. */
@ApplicationScoped
class PublishProceedings {

    private final Deliverables deliverables;
    private final ReadDeliverables read;
    private final ReadCallTexts texts;
    private final ReadPlace places;
    private final SaysMention mention;
    private final Seminars seminars;
    private final PublishedProceedings published;
    private final Instance<PublicationCondition> conditions;
    private final ChangeDeliverable change;
    private final Clock clock;

    PublishProceedings(
            Deliverables deliverables,
            ReadDeliverables read,
            ReadCallTexts texts,
            ReadPlace places,
            SaysMention mention,
            Seminars seminars,
            PublishedProceedings published,
            @Any Instance<PublicationCondition> conditions,
            ChangeDeliverable change,
            Clock clock) {
        this.deliverables = deliverables;
        this.read = read;
        this.texts = texts;
        this.places = places;
        this.mention = mention;
        this.seminars = seminars;
        this.published = published;
        this.conditions = conditions;
        this.change = change;
        this.clock = clock;
    }

    Deliverable run(UUID id, IfMatch seen) {
        var now = clock.instant();
        var candidate = read.one(id, new Sight.Everything());
        // Asked here as well, so that the owner of the call is only asked for what can be
        // published.
        candidate.publish(now);
        var said = texts.run(candidate.duty().call());
        mention.require(candidate, said.publicity().sentence());
        var place = places.run(candidate.duty().seminar());
        return QuarkusTransaction.requiringNew().call(() -> publish(id, seen, said, place, now));
    }

    private Deliverable publish(
            UUID id, IfMatch seen, CallTexts said, @Nullable String place, Instant now) {
        var accepted = deliverables.hold(id, new Sight.Everything());
        seen.requires(accepted.version());
        conditions.forEach(it -> it.require(accepted));
        var done = change.keep("ProceedingsPublished", accepted, accepted.publish(now), "");
        published.add(proceedings(done, said, place, now));
        return done;
    }

    private Proceedings proceedings(
            Deliverable done, CallTexts said, @Nullable String place, Instant now) {
        var seminar = seminars.get(done.duty().seminar());
        var version = done.submission().orElseThrow();
        return new Proceedings(
                done.id(),
                seminar.id(),
                said.publicOf(seminar.id()),
                seminar.date(),
                place,
                version.title(),
                version.text(),
                version.words(),
                said.publicity(),
                now);
    }
}
