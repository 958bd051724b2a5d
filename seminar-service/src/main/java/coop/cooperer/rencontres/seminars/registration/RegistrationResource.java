package coop.cooperer.rencontres.seminars.registration;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
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

    RegistrationResource(RegisterParticipant register, ReadRegistrations read) {
        this.register = register;
        this.read = read;
    }

    @POST
    @PermitAll
    @ResponseStatus(201)
    @Operation(
            summary =
                    "S’inscrire à un séminaire, ou sur sa liste d’attente quand la jauge est"
                            + " atteinte")
    public RegistrationView.RegistrationReceipt registerParticipant(
            @PathParam("id") UUID id, @Valid Participant participant) {
        return RegistrationView.RegistrationReceipt.of(register.run(id, participant));
    }

    @GET
    @Authenticated
    @Operation(summary = "Les personnes inscrites et celles qui attendent")
    public Page<RegistrationView> listRegistrations(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.of(id, paging.after(), paging.rows()), it -> it.id, RegistrationView::of);
    }
}
