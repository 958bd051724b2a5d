package coop.cooperer.rencontres.media.proceedings;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The published proceedings over HTTP. */
@Path("/api/v1/media/proceedings")
@RunOnVirtualThread
class ProceedingsResource {

    private final ReadProceedings read;
    private final WritePage write;

    ProceedingsResource(ReadProceedings read, WritePage write) {
        this.read = read;
        this.write = write;
    }

    @GET
    @PermitAll
    @Operation(summary = "Les actes publiés de tous les séminaires")
    public Page<ProceedingsView.Listed> listProceedings(@BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(paging.after(), paging.rows()),
                Proceedings::id,
                ProceedingsView.Listed::of);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(summary = "Les actes publiés d’un séminaire")
    public ProceedingsView readProceedings(@PathParam("id") UUID id) {
        return ProceedingsView.of(read.run(id), read.easy(id));
    }

    @GET
    @Path("{id}/page")
    @PermitAll
    @Produces("text/html;charset=UTF-8")
    @Operation(summary = "Les actes publiés, comme page accessible")
    public String readProceedingsPage(@PathParam("id") UUID id) {
        return write.html(read.run(id).paper(read.easy(id)));
    }

    @GET
    @Path("{id}/document.pdf")
    @PermitAll
    @Produces("application/pdf")
    @Operation(summary = "Les actes publiés, en PDF balisé")
    public byte[] readProceedingsDocument(@PathParam("id") UUID id) {
        return write.pdf(read.run(id).paper(read.easy(id)));
    }
}
