package coop.cooperer.rencontres.notifications.subscription;

import static coop.cooperer.rencontres.notifications.subscription.SubscriptionReason.EVENT_NOT_FOR_PARTNERS;

import coop.cooperer.rencontres.contracts.EventType;
import coop.cooperer.rencontres.platform.web.Refusal;
import java.util.List;
import java.util.function.Predicate;

/** Which events a partner system may subscribe to. */
final class PartnerEvents {

    private PartnerEvents() {}

    /**
     * Lets the names of events pass, each once.
     *
     * @param holds whether the partner holds a scope
     * @throws Refusal {@code event-not-for-partners} that names those that do not exist, are
     *     internal, or need a scope that the partner does not hold
     */
    static List<String> admit(List<String> names, Predicate<String> holds) {
        var refused = names.stream().filter(it -> !isFor(it, holds)).distinct().toList();
        if (!refused.isEmpty()) {
            throw new Refusal(
                    EVENT_NOT_FOR_PARTNERS,
                    "Retirez ceux qui n’existent pas, restent internes ou demandent une portée que"
                            + " vous n’avez pas : %s.".formatted(String.join(", ", refused)));
        }
        return names.stream().distinct().sorted().toList();
    }

    private static boolean isFor(String name, Predicate<String> holds) {
        return EventType.all().stream()
                .filter(it -> it.simpleName().equals(name))
                .anyMatch(
                        it ->
                                switch (it.audience()) {
                                    case OPEN -> true;
                                    case PARTNER -> holds.test(it.scope());
                                    case INTERNAL -> false;
                                });
    }
}
