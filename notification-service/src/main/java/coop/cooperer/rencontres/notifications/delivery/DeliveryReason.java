package coop.cooperer.rencontres.notifications.delivery;

import static coop.cooperer.rencontres.platform.web.Refusal.Kind.ABSENT;
import static coop.cooperer.rencontres.platform.web.Refusal.Kind.INVALID;

import coop.cooperer.rencontres.platform.web.Refusal;

/** Every way this feature says no. The names are public API: add, never rename. */
enum DeliveryReason implements Refusal.Reason {
    UNKNOWN_DELIVERY(ABSENT, "Livraison inconnue"),
    REPLAY_SPAN_REFUSED(INVALID, "Cette période ne peut pas être relivrée");

    private final Refusal.Kind kind;
    private final String title;

    DeliveryReason(Refusal.Kind kind, String title) {
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

    static Refusal unknownDelivery() {
        return new Refusal(UNKNOWN_DELIVERY, "Cet abonnement n’a pas de livraison à ce numéro.");
    }
}
