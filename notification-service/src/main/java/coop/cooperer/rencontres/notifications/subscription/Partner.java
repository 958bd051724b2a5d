package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The partner system that calls, or the administrator of the issuer who acts for partners. */
@RequestScoped
public class Partner {

    private static final String ADMINISTRATOR = "issuer-admin";

    private final Actor actor;

    Partner(Actor actor) {
        this.actor = actor;
    }

    /**
     * What the caller may see.
     *
     * @throws Refusal {@code partner-required} if it is neither
     */
    public Reach reach() {
        return actor.has(ADMINISTRATOR) ? new Reach(null) : new Reach(client());
    }

    /** Whether the caller holds a scope; the issuer vouches for the partners it acts for. */
    public Predicate<String> scopes() {
        return scope -> actor.has(ADMINISTRATOR) || actor.has(scope);
    }

    /** In whose name the caller subscribes: its own, or that of the partner an issuer names. */
    String name(@Nullable String named) {
        return actor.has(ADMINISTRATOR)
                ? Optional.ofNullable(named).orElseThrow(Partner::required)
                : client();
    }

    private String client() {
        return actor.partner().orElseThrow(Partner::required);
    }

    private static Refusal required() {
        return new Refusal(
                SubscriptionReason.PARTNER_REQUIRED,
                "Présentez le jeton d’un système partenaire, ou nommez celui pour lequel vous"
                        + " agissez.");
    }
}
