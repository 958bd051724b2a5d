package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.RequestScoped;

/** The partner system that calls: webhooks belong to systems, not to people. */
@RequestScoped
public class Partner {

    private final Actor actor;

    Partner(Actor actor) {
        this.actor = actor;
    }

    /**
     * The name of its client.
     *
     * @throws Refusal {@code partner-required} if a person calls
     */
    public String name() {
        return actor.partner()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        SubscriptionReason.PARTNER_REQUIRED,
                                        "Présentez le jeton d’un système partenaire."));
    }

    boolean holds(String scope) {
        return actor.has(scope);
    }
}
