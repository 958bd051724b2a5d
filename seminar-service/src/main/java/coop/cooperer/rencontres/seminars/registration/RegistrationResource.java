package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The registrations to a seminar over HTTP. */
@Path("/api/v1/seminars/{id}/registrations")
@RunOnVirtualThread
class RegistrationResource {

    private final RegisterParticipant register;
    private final ReadRegistrations read;
    private final SendLink send;

    RegistrationResource(RegisterParticipant register, ReadRegistrations read, SendLink send) {
        this.register = register;
        this.read = read;
        this.send = send;
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Demander à s’inscrire ; la place n’est prise qu’en suivant le lien reçu par"
                            + " courriel")
    public RegistrationView.RegistrationReceipt registerParticipant(
            @PathParam("id") UUID id, @Valid Participant participant) {
        return RegistrationView.RegistrationReceipt.of(register.run(id, participant));
    }

    @POST
    @Path("links")
    @PermitAll
    @ResponseStatus(202)
    @Operation(summary = "Recevoir un nouveau lien vers sa place")
    public void sendLink(@PathParam("id") UUID id, @NotNull @Valid Mailbox mailbox) {
        send.run(id, mailbox.email());
    }

    @GET
    @Authenticated
    @Operation(summary = "Les personnes inscrites et celles qui attendent")
    public Page<RegistrationView> listRegistrations(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(id, paging.after(), paging.rows()), it -> it.id, RegistrationView::of);
    }

    /** Where the link is sent, if somebody registered with it. */
    record Mailbox(@NotBlank @Email @Size(max = 200) String email) {}
}
