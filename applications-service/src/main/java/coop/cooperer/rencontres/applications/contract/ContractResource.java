package coop.cooperer.rencontres.applications.contract;

import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The contracts of a call over HTTP. */
@Path("/api/v1/calls/{id}")
@RunOnVirtualThread
class ContractResource {

    private final SignContract sign;
    private final Actor actor;

    ContractResource(SignContract sign, Actor actor) {
        this.sign = sign;
        this.actor = actor;
    }

    @GET
    @Path("contracts")
    @RolesAllowed({"issuer-admin", "auditor"})
    @Operation(summary = "Les contrats signés")
    public Page<ContractView> listContracts(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                sign.list(id, paging.after(), paging.rows()), it -> it.bid, ContractView::of);
    }

    @POST
    @Path("lots/{number}/contracts")
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Signer le contrat d’un titulaire, aux montants de son offre")
    public ContractView signContract(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull NewContract contract) {
        return sign.run(id, number, actor.person(), contract.bid(), contract.milestones());
    }

    /** With whom, and what is due when. */
    record NewContract(
            @NotNull UUID bid,
            @NotNull @Size(max = 50) List<ContractView.@Valid @NotNull Due> milestones) {}
}
