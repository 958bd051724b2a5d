package coop.cooperer.rencontres.applications.selection;

import coop.cooperer.rencontres.applications.application.Register;
import coop.cooperer.rencontres.platform.web.Actor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The register of deposits and the exports of a call over HTTP, after the opening. */
@Path("/api/v1/calls/{id}")
@RolesAllowed({"issuer-admin", "auditor"})
@RunOnVirtualThread
class RegisterResource {

    private final ReadRegister read;
    private final Actor actor;

    RegisterResource(ReadRegister read, Actor actor) {
        this.read = read;
        this.actor = actor;
    }

    @GET
    @Path("register")
    @Operation(summary = "Le registre des dépôts")
    public Deposits readRegister(@PathParam("id") UUID id) {
        return new Deposits(read.deposits(id, actor.person()));
    }

    @GET
    @Path("register.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "Le registre des dépôts, pour un tableur")
    public String exportRegister(@PathParam("id") UUID id) {
        return read.csv(id, actor.person());
    }

    /** Every file received, by time. */
    record Deposits(List<Register.Deposit> items) {}
}
