package coop.cooperer.rencontres.platform.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A service's own part of the audit trail; the gateway puts the parts together. */
@Path("/api/v1/audit")
@RolesAllowed({"auditor", "issuer-admin"})
@RunOnVirtualThread
class AuditResource {

    // What kinds of changes and request ids are made of.
    private static final String WORD = "[\\w.-]{1,64}";

    private final AuditTrail trail;

    AuditResource(AuditTrail trail) {
        this.trail = trail;
    }

    @GET
    @Operation(hidden = true)
    public List<AuditTrail.Entry> readAudit(
            @QueryParam("subject") @Nullable UUID subject,
            @QueryParam("person") @Nullable UUID person,
            @QueryParam("organisation") @Nullable UUID organisation,
            @QueryParam("kind") @Nullable @Pattern(regexp = WORD) String kind,
            @QueryParam("correlation") @Nullable @Pattern(regexp = WORD) String correlation,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("before") @Nullable String before,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(500) int limit) {
        var question =
                new AuditTrail.Question(
                        subject,
                        person,
                        organisation,
                        kind,
                        correlation,
                        instant(from),
                        instant(until));
        return trail.read(question, AuditTrail.Mark.of(before), limit);
    }

    private static @Nullable Instant instant(@Nullable String given) {
        try {
            return given == null ? null : Instant.parse(given);
        } catch (DateTimeException none) {
            throw new Refusal(PlatformReason.INVALID_FIELD, "Écrivez un instant en UTC.");
        }
    }
}
