package coop.cooperer.rencontres.seminars.attendance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The certificate of a person over HTTP. */
@Path("/api/v1/seminars/places/mine/certificate")
@PermitAll
@RunOnVirtualThread
class CertificateResource {

    private final PrintSheet print;

    CertificateResource(PrintSheet print) {
        this.print = print;
    }

    @GET
    @Produces("application/pdf")
    @Operation(summary = "Mon attestation, pour les demi-journées signées")
    public byte[] readCertificate(
            @HeaderParam("Rencontres-Place") @DefaultValue("") String session) {
        return print.certificate(session);
    }
}
