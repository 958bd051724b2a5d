package coop.cooperer.rencontres.seminars.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

/** What other services may read to write to a person who registered; each reading draws a link. */
@Path("/internal/v1/registration-letters")
@RolesAllowed("internal:read")
@RunOnVirtualThread
class InternalLetterResource {

    private final WriteToRegistrant write;

    InternalLetterResource(WriteToRegistrant write) {
        this.write = write;
    }

    @GET
    @Path("{id}")
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(hidden = true)
    public LetterForServices letterForServices(@PathParam("id") UUID id) {
        var letter = write.run(id);
        return new LetterForServices(
                letter.place().seminar,
                letter.place().email,
                letter.link(),
                letter.place().offeredUntil);
    }

    /** The closed list of fields. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LetterForServices(
            UUID seminar, String email, String link, @Nullable Instant offeredUntil) {}
}
