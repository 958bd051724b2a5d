package coop.cooperer.rencontres.media.restitution;

import coop.cooperer.rencontres.media.proceedings.ReadCallTexts;
import coop.cooperer.rencontres.media.publication.ChangeMedium;
import coop.cooperer.rencontres.platform.web.IfMatch;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets everybody read an accepted support of restitution, with the sentence. */
@ApplicationScoped
class PublishRestitution {

    private final SqlRestitutions restitutions;
    private final ReadCallTexts texts;
    private final ChangeMedium change;

    PublishRestitution(SqlRestitutions restitutions, ReadCallTexts texts, ChangeMedium change) {
        this.restitutions = restitutions;
        this.texts = texts;
        this.change = change;
    }

    RestitutionSupport run(UUID id, IfMatch seen) {
        var accepted = QuarkusTransaction.requiringNew().call(() -> restitutions.get(id));
        accepted.requireAccepted();
        var said = texts.run(accepted.call());
        var imprint =
                new RestitutionSupport.Imprint(said.publicOf(accepted.seminar()), said.publicity());
        return QuarkusTransaction.requiringNew().call(() -> publish(id, seen, imprint));
    }

    private RestitutionSupport publish(UUID id, IfMatch seen, RestitutionSupport.Imprint imprint) {
        var accepted = restitutions.hold(id);
        seen.requires(accepted.version());
        change.publish(id);
        return restitutions.save(accepted.publish(imprint));
    }
}
