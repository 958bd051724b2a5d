package coop.cooperer.rencontres.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who calls, as the verified token says it; never what a header alone claims. */
@RequestScoped
public class Actor {

    /** The header that names the acting organisation, one of those the token names. */
    public static final String ORGANISATION = "Rencontres-Organisation";

    private final SecurityIdentity identity;
    private final Instance<HttpServerRequest> request;

    Actor(SecurityIdentity identity, Instance<HttpServerRequest> request) {
        this.identity = identity;
        this.request = request;
    }

    /**
     * The person or service account that calls.
     *
     * @throws Refusal {@code invalid-token} if nobody is signed in
     */
    public UUID person() {
        return signedIn()
                .orElseThrow(
                        () -> new Refusal(PlatformReason.INVALID_TOKEN, "Connectez-vous d’abord."));
    }

    /** The person or service account that calls, if anybody is signed in. */
    public Optional<UUID> signedIn() {
        return token().map(JsonWebToken::getSubject).map(UUID::fromString);
    }

    /**
     * The organisation that the caller acts for: the one named by the header {@value
     * #ORGANISATION}, or the only one of the token.
     *
     * @throws Refusal {@code organisation-required} if there is none, several without a choice, or
     *     a choice that the token does not confirm
     */
    public UUID organisation() {
        return actingOrganisation()
                .orElseThrow(
                        () ->
                                new Refusal(
                                        PlatformReason.ORGANISATION_REQUIRED,
                                        "Choisissez l’une de vos organisations."));
    }

    /** The organisation that the caller acts for, if it is known. */
    public Optional<UUID> actingOrganisation() {
        var mine = organisations();
        var named = Optional.ofNullable(request.get().getHeader(ORGANISATION));
        return named.isPresent()
                ? mine.stream().filter(it -> it.toString().equals(named.get())).findFirst()
                : mine.size() == 1 ? mine.stream().findFirst() : Optional.empty();
    }

    /** Every organisation that the caller belongs to. */
    public Set<UUID> organisations() {
        return token().map(token -> token.<Object>getClaim("organization"))
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .map(Actor::ids)
                .orElse(Set.of());
    }

    /** Whether the token gives this realm role or scope. */
    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** The partner system that calls for itself, if it is one. */
    public Optional<String> partner() {
        return token().filter(it -> !it.containsClaim("sid"))
                .map(it -> it.<Object>getClaim("azp"))
                .map(Object::toString);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    private static Set<UUID> ids(JsonObject organisations) {
        return organisations.values().stream()
                .filter(JsonObject.class::isInstance)
                .map(it -> it.asJsonObject().get("id"))
                .filter(JsonString.class::isInstance)
                .map(it -> UUID.fromString(((JsonString) it).getString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
