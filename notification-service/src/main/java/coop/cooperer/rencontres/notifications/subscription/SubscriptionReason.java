package coop.cooperer.rencontres.notifications.subscription;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.CONFLICT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.FORBIDDEN;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum SubscriptionReason implements Refusal.Reason {
    UNKNOWN_SUBSCRIPTION(ABSENT, "Abonnement inconnu"),
    PARTNER_REQUIRED(FORBIDDEN, "Seul un système partenaire s’abonne"),
    EVENT_NOT_FOR_PARTNERS(INVALID, "Cet événement ne vous est pas destiné"),
    UNKNOWN_FILTER_OBJECT(INVALID, "Ce filtre vise un objet inconnu"),
    WEBHOOK_SECRET_REFUSED(INVALID, "Ce secret n’est pas accepté"),
    SUBSCRIPTION_DISABLED(CONFLICT, "Cet abonnement est désactivé"),
    WEBHOOK_ADDRESS_REFUSED(INVALID, "Cette adresse de réception n’est pas acceptée");

    private final Refusal.Kind kind;
    private final String title;

    SubscriptionReason(Refusal.Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Refusal.Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    /** The same answer for a subscription that does not exist and for that of a neighbour. */
    static Refusal unknownSubscription() {
        return new Refusal(UNKNOWN_SUBSCRIPTION, "Aucun de vos abonnements ne porte ce numéro.");
    }
}
