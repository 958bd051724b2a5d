package coop.cooperer.rencontres.seminars.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

/** A person's own place over HTTP, opened by a link that came by mail. */
@Path("/api/v1/seminars/places")
@PermitAll
@RunOnVirtualThread
class PlaceResource {

    private static final String SESSION = "Rencontres-Place";

    private final FollowLink follow;
    private final ActOnPlace act;

    PlaceResource(FollowLink follow, ActOnPlace act) {
        this.follow = follow;
        this.act = act;
    }

    @POST
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            summary =
                    "Suivre le lien reçu par courriel : il confirme l’adresse, et ne sert qu’une"
                            + " fois")
    public PlaceView.OpenedPlace followLink(@NotNull @Valid ReceivedLink received) {
        return PlaceView.OpenedPlace.of(follow.run(received.link()));
    }

    @GET
    @Path("mine")
    @Operation(summary = "Ma place")
    public PlaceView readPlace(@HeaderParam(SESSION) @DefaultValue("") String session) {
        return PlaceView.of(act.read(session));
    }

    @GET
    @Path("mine/badge")
    @Produces("image/svg+xml")
    @Operation(summary = "Le code à présenter à l’entrée")
    public String readBadge(@HeaderParam(SESSION) @DefaultValue("") String session) {
        return act.badge(session).svg();
    }

    @PUT
    @Path("mine/photographs")
    @Operation(summary = "Dire si je peux être photographié ; aucune raison n’est demandée")
    public PlaceView allowPhotographs(
            @HeaderParam(SESSION) @DefaultValue("") String session,
            @NotNull @Valid Photographs photographs) {
        return PlaceView.of(act.photographs(session, photographs.allowed()));
    }

    @POST
    @Path("mine/acceptance")
    @Operation(summary = "Prendre la place proposée")
    public PlaceView acceptSeat(@HeaderParam(SESSION) @DefaultValue("") String session) {
        return PlaceView.of(act.accept(session));
    }

    @POST
    @Path("mine/cancellation")
    @Operation(summary = "Rendre sa place, ou quitter la liste d’attente")
    public PlaceView cancelRegistration(@HeaderParam(SESSION) @DefaultValue("") String session) {
        return PlaceView.of(act.cancel(session));
    }

    /** Whether the person may be photographed. */
    record Photographs(@NotNull Boolean allowed) {}

    /** What a person received by mail. */
    record ReceivedLink(@NotBlank @Size(max = 100) String link) {}
}
