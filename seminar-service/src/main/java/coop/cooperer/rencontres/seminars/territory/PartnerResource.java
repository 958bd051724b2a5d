package coop.cooperer.rencontres.seminars.territory;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.seminars.territory.TerritoryViews.PartnerView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The partners of a seminar over HTTP. */
@Path("/api/v1/seminars/{id}/partners")
@Authenticated
@RunOnVirtualThread
class PartnerResource {

    private final KeepPartners keep;

    PartnerResource(KeepPartners keep) {
        this.keep = keep;
    }

    @GET
    @Operation(summary = "Les partenaires du territoire, et les contacts pris avec chacun")
    public Page<PartnerView> listPartners(
            @PathParam("id") UUID id, @QueryParam("kind") Optional<PartnerKind> kind) {
        return new Page<>(
                keep.of(id).stream()
                        .map(PartnerView::of)
                        .filter(it -> kind.isEmpty() || kind.get() == it.kind())
                        .toList(),
                null);
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Ajouter un partenaire du territoire")
    public PartnerView addPartner(@PathParam("id") UUID id, @NotNull @Valid NewPartner partner) {
        return PartnerView.of(keep.add(id, partner.stated(), PartnerRow.Source.ADDED));
    }

    @POST
    @Path("{partner}/contacts")
    @ResponseStatus(201)
    @Operation(summary = "Noter un contact avec un partenaire")
    public PartnerView addContact(
            @PathParam("id") UUID id,
            @PathParam("partner") UUID partner,
            @NotNull @Valid NewContact contact) {
        return PartnerView.of(keep.contacted(id, partner, contact.contact()));
    }

    /** A partner as its finder states it. */
    record NewPartner(
            @NotBlank @Size(max = 200) String name,
            @NotNull PartnerKind kind,
            @Nullable @Size(max = 200) String territory,
            @Nullable @Size(max = 1000) String outsideReason,
            @Nullable @Size(max = 2000) String interest) {

        KeepPartners.Stated stated() {
            return new KeepPartners.Stated(
                    name.strip(), kind, text(territory), text(outsideReason), text(interest));
        }

        private static String text(@Nullable String stated) {
            return stated == null ? "" : stated.strip();
        }
    }

    /** A contact as who made it states it. */
    record NewContact(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 200) String means,
            @NotNull @Size(max = 2000) String outcome,
            boolean projectPresented) {

        KeepPartners.Contact contact() {
            return new KeepPartners.Contact(
                    heldOn, means.strip(), outcome.strip(), projectPresented);
        }
    }
}
