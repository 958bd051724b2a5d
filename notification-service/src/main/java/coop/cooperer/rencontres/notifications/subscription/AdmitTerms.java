package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.notifications.publication.Places;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;

/** Judges what a partner asks for; never inside a transaction, since names are looked up. */
@ApplicationScoped
class AdmitTerms {

    private final AddressGuard guard;
    private final Places places;

    AdmitTerms(AddressGuard guard, Places places) {
        this.guard = guard;
        this.places = places;
    }

    /**
     * Lets terms pass, in their plain spelling.
     *
     * @param holds whether the partner holds a scope
     * @throws Refusal that says what to mend
     */
    Subscription.Terms run(Subscription.Terms wish, Predicate<String> holds) {
        var events = PartnerEvents.admit(wish.events(), holds);
        admit(wish.filter());
        return new Subscription.Terms(
                guard.admit(wish.url()), events, wish.filter(), wish.contactEmail());
    }

    // What is not announced yet, or elsewhere, is as unknown as what does not exist.
    private void admit(Filter filter) {
        var known =
                places.areAll("CALL", filter.calls())
                        && places.areAll("LOT", filter.lots())
                        && places.areAll("SEMINAR", filter.seminars());
        if (!known) {
            throw new Refusal(
                    SubscriptionReason.UNKNOWN_FILTER_OBJECT,
                    "Filtrez par des appels publiés, leurs lots ou leurs séminaires.");
        }
    }
}
