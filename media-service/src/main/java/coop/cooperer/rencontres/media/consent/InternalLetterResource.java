package coop.cooperer.rencontres.media.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What the service that writes letters may read about consents; reading the first draws a link. */
@Path("/internal/v1")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalLetterResource {

    private static final String NO_STORE = "no-store";

    private final WriteToPerson write;

    InternalLetterResource(WriteToPerson write) {
        this.write = write;
    }

    @GET
    @Path("consent-letters/{id}")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(hidden = true)
    public OpeningForServices consentLetterForServices(@PathParam("id") UUID id) {
        var letter = write.open(id);
        return new OpeningForServices(
                letter.seminar(),
                letter.registration(),
                letter.email(),
                letter.link().word(),
                letter.guardian(),
                letter.questions());
    }

    @GET
    @Path("consent-proofs/{id}")
    @ResponseHeader(name = "Cache-Control", value = NO_STORE)
    @Operation(hidden = true)
    public ProofForServices consentProofForServices(@PathParam("id") UUID id) {
        var letter = write.prove(id);
        return new ProofForServices(
                letter.person().seminar,
                letter.person().registration,
                letter.person().email,
                letter.kind(),
                letter.at());
    }

    /** The closed list of fields; the address is that of the registration if there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpeningForServices(
            UUID seminar,
            @Nullable UUID registration,
            @Nullable String email,
            String link,
            boolean guardian,
            List<Question.Kind> questions) {}

    /** The closed list of fields; the address is that of the registration if there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProofForServices(
            UUID seminar,
            @Nullable UUID registration,
            @Nullable String email,
            ConsentKind kind,
            Instant at) {}
}
