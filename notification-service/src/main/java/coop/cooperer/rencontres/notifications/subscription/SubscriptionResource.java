package coop.cooperer.rencontres.notifications.subscription;

import coop.cooperer.rencontres.platform.web.IfMatch;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The subscriptions of partner systems over HTTP. */
@Path("/api/v1/webhooks/subscriptions")
@RolesAllowed({"webhooks:manage", "issuer-admin"})
@RunOnVirtualThread
class SubscriptionResource {

    private final ReadSubscriptions read;
    private final Subscribe subscribe;
    private final ChangeSubscription change;
    private final RotateSecret rotate;
    private final Unsubscribe unsubscribe;
    private final AdmitTerms admit;
    private final Partner partner;

    SubscriptionResource(
            ReadSubscriptions read,
            Subscribe subscribe,
            ChangeSubscription change,
            RotateSecret rotate,
            Unsubscribe unsubscribe,
            AdmitTerms admit,
            Partner partner) {
        this.read = read;
        this.subscribe = subscribe;
        this.change = change;
        this.rotate = rotate;
        this.unsubscribe = unsubscribe;
        this.admit = admit;
        this.partner = partner;
    }

    @GET
    @Operation(summary = "Vos abonnements ; pour l’émetteur, ceux de tous les partenaires")
    public Page<SubscriptionView> listWebhookSubscriptions(@BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(partner.reach(), paging.after(), paging.rows()),
                Subscription::id,
                SubscriptionView::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un de vos abonnements")
    public SubscriptionView readWebhookSubscription(@PathParam("id") UUID id) {
        return SubscriptionView.of(read.one(partner.reach(), id));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "S’abonner à des événements ; le secret n’est montré que dans la réponse")
    public RestResponse<SubscriptionView> subscribeToWebhook(@Valid @NotNull NewSubscription wish) {
        var name = partner.name(wish.partner());
        var terms = admit.run(wish.terms(), partner.scopes());
        var begun = subscribe.run(name, terms, secret(wish.secret()));
        return once(SubscriptionView.withSecret(begun));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changer l’adresse, les événements, le filtre ou le contact")
    public SubscriptionView changeWebhookSubscription(
            @PathParam("id") UUID id,
            @BeanParam IfMatch match,
            @Valid @NotNull ChangedSubscription wish) {
        var terms = admit.run(wish.terms(), partner.scopes());
        return SubscriptionView.of(change.terms(partner.reach(), id, match, terms));
    }

    @POST
    @Path("{id}/reactivation")
    @ResponseStatus(200)
    @Operation(summary = "Remettre en service un abonnement désactivé")
    public SubscriptionView reactivateWebhookSubscription(@PathParam("id") UUID id) {
        return SubscriptionView.of(change.reactivate(partner.reach(), id));
    }

    @POST
    @Path("{id}/secret-rotations")
    @ResponseStatus(201)
    @Operation(summary = "Changer de secret ; l’ancien signe encore pendant le délai demandé")
    public RestResponse<RotationView> rotateWebhookSecret(
            @PathParam("id") UUID id, @Valid @NotNull NewSecret wish) {
        var rotation = rotate.run(partner.reach(), id, secret(wish.secret()), wish.grace());
        return once(new RotationView(rotation.secret().text(), rotation.formerSecretsEndAt()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Se désabonner ; plus rien n’est livré")
    public void unsubscribeFromWebhook(@PathParam("id") UUID id, @BeanParam IfMatch match) {
        unsubscribe.run(partner.reach(), id, match);
    }

    private static SigningSecret secret(@Nullable String chosen) {
        return Optional.ofNullable(chosen).map(SigningSecret::admit).orElseGet(SigningSecret::draw);
    }

    private static <T> RestResponse<T> once(T view) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** Where to tell which events; the issuer also names the partner, who may choose a secret. */
    record NewSubscription(
            @NotBlank String url,
            @NotEmpty List<@NotBlank String> events,
            @Nullable Filter filter,
            @Nullable @Email @Size(max = 254) String contactEmail,
            @Nullable String secret,
            @Nullable @Pattern(regexp = "[\\w.-]{1,100}") String partner) {

        Subscription.Terms terms() {
            return termsOf(url, events, filter, contactEmail);
        }
    }

    /** What a subscription asks for from now on. */
    record ChangedSubscription(
            @NotBlank String url,
            @NotEmpty List<@NotBlank String> events,
            @Nullable Filter filter,
            @Nullable @Email @Size(max = 254) String contactEmail) {

        Subscription.Terms terms() {
            return termsOf(url, events, filter, contactEmail);
        }
    }

    private static Subscription.Terms termsOf(
            String url, List<String> events, @Nullable Filter filter, @Nullable String contact) {
        return new Subscription.Terms(
                url, events, Optional.ofNullable(filter).orElse(Filter.OPEN), contact);
    }

    /** A wish for another secret, and for how long the former one still signs. */
    record NewSecret(
            @Nullable String secret,
            @Schema(description = "Un jour si rien n’est dit, une semaine au plus")
                    @Nullable
                    @PositiveOrZero
                    @Max(604_800)
                    Integer graceSeconds) {

        private static final int DAY = 86_400;

        Duration grace() {
            return Duration.ofSeconds(Optional.ofNullable(graceSeconds).orElse(DAY));
        }
    }

    /** The new secret, shown once. */
    record RotationView(String secret, Instant formerSecretsEndAt) {}
}
