package coop.cooperer.rencontres.media.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A person's own consents over HTTP, opened by a link, which never stands in an address. */
@Path("/api/v1/media/consents/mine")
@PermitAll
@RunOnVirtualThread
class MyConsentResource {

    private static final String NO_STORE = "no-store";

    private final AnswerConsent answer;
    private final NameGuardian nameGuardian;

    MyConsentResource(AnswerConsent answer, NameGuardian nameGuardian) {
        this.answer = answer;
        this.nameGuardian = nameGuardian;
    }

    @POST
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(summary = "Ce qui m’est demandé")
    public ConsentView readMyConsents(@Valid @NotNull Opened opened) {
        return ConsentView.of(answer.read(new ConsentLink(opened.link())));
    }

    @POST
    @Path("grants")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(summary = "Donner un accord, en signant de son nom")
    public ConsentView grantConsent(@Valid @NotNull Grant grant) {
        return ConsentView.of(
                answer.sign(
                        new ConsentLink(grant.link()),
                        grant.consent(),
                        grant.signatures().stream().map(Signed::signature).toList(),
                        Objects.requireNonNullElse(grant.soleParentGround(), "")));
    }

    @POST
    @Path("refusals")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(summary = "Ne pas donner un accord ; aucun motif n’est demandé")
    public ConsentView refuseConsent(@Valid @NotNull Choice choice) {
        return ConsentView.of(answer.refuse(new ConsentLink(choice.link()), choice.consent()));
    }

    @POST
    @Path("withdrawals")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(summary = "Retirer un accord : ce qui en dépend quitte le public aussitôt")
    public ConsentView withdrawConsent(@Valid @NotNull Choice choice) {
        return ConsentView.of(answer.withdraw(new ConsentLink(choice.link()), choice.consent()));
    }

    @POST
    @Path("guardians")
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(
            summary =
                    "Désigner un titulaire de l’autorité parentale, qui reçoit son propre lien par"
                            + " courriel")
    public ConsentView nameGuardian(@Valid @NotNull NewGuardian guardian) {
        var link = new ConsentLink(guardian.link());
        nameGuardian.run(
                link,
                new NameGuardian.Named(guardian.name(), guardian.email(), guardian.insteadOf()));
        return ConsentView.of(answer.read(link));
    }

    /** The link of a person. */
    record Opened(@NotBlank @Size(max = 100) String link) {}

    /** One of the consents behind the link. */
    record Choice(@NotBlank @Size(max = 100) String link, @NotNull UUID consent) {}

    /** A holder of parental authority, maybe instead of one who was named by mistake. */
    record NewGuardian(
            @NotBlank @Size(max = 100) String link,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 200) String email,
            @Nullable UUID insteadOf) {}

    /** One of the consents behind the link, signed by whoever holds it. */
    record Grant(
            @NotBlank @Size(max = 100) String link,
            @NotNull UUID consent,
            @NotEmpty @Size(max = 5) List<@NotNull @Valid Signed> signatures,
            @Nullable @Size(max = 1_000) String soleParentGround) {}

    /** A name, and as whom it was written. */
    record Signed(@NotBlank @Size(max = 200) String name, @NotNull Signature.Signatory signatory) {

        Signature signature() {
            return new Signature(name, signatory, null);
        }
    }
}
