package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import coop.cooperer.rencontres.seminars.territory.TerritoryViews.ProtocolView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The health rules of a time over HTTP. */
@Path("/api/v1/seminars/health-protocols")
@RunOnVirtualThread
class ProtocolResource {

    private final KeepProtocols keep;

    ProtocolResource(KeepProtocols keep) {
        this.keep = keep;
    }

    @GET
    @PermitAll
    @Operation(summary = "Les règles sanitaires, avec leurs dates")
    public Page<ProtocolView> listHealthProtocols(@BeanParam @Valid Paging paging) {
        return paging.page(keep.page(paging.after(), paging.rows()), it -> it.id, ProtocolView::of);
    }

    @POST
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Noter des règles sanitaires et leur période")
    public ProtocolView addHealthProtocol(@NotNull @Valid NewProtocol protocol) {
        return ProtocolView.of(keep.add(protocol.row()));
    }

    /** Rules as they were published: a share of the seats, a surface per person, or both. */
    record NewProtocol(
            @NotBlank @Size(max = 300) String label,
            @Nullable @Positive @Max(100) Integer maxPercent,
            @Nullable @Positive @Max(100) BigDecimal m2PerPerson,
            boolean mask,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validTo) {

        @AssertTrue(message = "une part des places ou une surface, et une période dans l’ordre")
        boolean isMeaningful() {
            return (maxPercent != null || m2PerPerson != null)
                    && validFrom != null
                    && validTo != null
                    && !validTo.isBefore(validFrom);
        }

        ProtocolRow row() {
            var row = new ProtocolRow();
            row.label = label.strip();
            row.maxPercent = maxPercent;
            row.m2PerPerson = m2PerPerson;
            row.mask = mask;
            row.validFrom = validFrom;
            row.validTo = validTo;
            return row;
        }
    }
}
