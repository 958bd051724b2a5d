package coop.cooperer.rencontres.media.consent;

import coop.cooperer.rencontres.media.access.DelivererPermission;
import coop.cooperer.rencontres.media.access.Sight;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Refusal;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Consents over HTTP, for those who ask for them. */
@Path("/api/v1/media/consents")
@PermissionsAllowed(DelivererPermission.DELIVER)
@RunOnVirtualThread
class ConsentResource {

    private final AskConsents ask;
    private final Actor actor;

    ConsentResource(AskConsents ask, Actor actor) {
        this.ask = ask;
        this.actor = actor;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Demander ses accords à une personne, chacun séparément ; elle en reçoit le"
                            + " lien par courriel")
    public ConsentView.Asked askConsents(@Valid @NotNull NewConsents asked) {
        return ConsentView.Asked.of(
                ask.run(Sight.ofDeliverer(actor), asked.somebody(), asked.kinds(), asked.terms()));
    }

    @POST
    @Path("{person}/letters")
    @ResponseStatus(202)
    @Operation(summary = "Envoyer à cette personne un nouveau lien, qui remplace le précédent")
    public void sendConsentLetter(@PathParam("person") UUID person) {
        ask.again(Sight.ofDeliverer(actor), person);
    }

    /**
     * Who is asked for what, in the words of the consent: somebody who registered, or, by the
     * issuer, somebody with a name and an address.
     */
    record NewConsents(
            @NotNull UUID seminar,
            @Nullable UUID registration,
            @Nullable @Size(min = 1, max = 200) String name,
            @Nullable @Email @Size(max = 200) String email,
            boolean minor,
            @NotEmpty Set<@NotNull ConsentKind> kinds,
            @NotBlank @Size(max = 300) String beneficiary,
            @NotBlank @Size(max = 1_000) String purpose,
            @NotEmpty Set<@NotNull Use> uses,
            @NotBlank @Size(max = 200) String territory,
            @NotNull LocalDate from,
            @NotNull LocalDate until,
            boolean freeOfCharge,
            @NotBlank @Size(max = 300) String withdrawalContact) {

        AskConsents.Somebody somebody() {
            return new AskConsents.Somebody(seminar, addressee(), minor);
        }

        private Addressee addressee() {
            if (registration != null) {
                return new Addressee.Registered(registration);
            }
            if (name == null || email == null) {
                throw new Refusal(
                        ConsentReason.ADDRESSEE_UNKNOWN,
                        "Désignez une inscription à ce séminaire.");
            }
            return new Addressee.Written(name, email);
        }

        Terms terms() {
            if (until.isBefore(from)) {
                throw new Refusal(ConsentReason.TERMS_INCOMPLETE, "La fin vient après le début.");
            }
            return new Terms(
                    beneficiary,
                    purpose,
                    uses,
                    territory,
                    from,
                    until,
                    freeOfCharge,
                    withdrawalContact);
        }
    }
}
