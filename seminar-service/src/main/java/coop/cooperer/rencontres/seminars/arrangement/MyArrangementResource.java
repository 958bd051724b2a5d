package coop.cooperer.rencontres.seminars.arrangement;

import coop.cooperer.rencontres.seminars.arrangement.ArrangementViews.StatedArrangements;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a person needs on the day, over HTTP, in the session of a place. */
@Path("/api/v1/seminars/places/mine/arrangements")
@PermitAll
@RunOnVirtualThread
class MyArrangementResource {

    private static final String SESSION = "Rencontres-Place";

    private final StateArrangements state;

    MyArrangementResource(StateArrangements state) {
        this.state = state;
    }

    @GET
    @Operation(summary = "Ce que j’ai demandé pour le jour du séminaire")
    public StatedArrangements readMyArrangements(
            @HeaderParam(SESSION) @DefaultValue("") String session) {
        return state.read(session)
                .map(it -> new StatedArrangements(it.access, it.diets))
                .orElse(new StatedArrangements(Set.of(), Set.of()));
    }

    @PUT
    @Operation(summary = "Demander des aménagements et un régime, avec mon consentement")
    public StatedArrangements stateMyArrangements(
            @HeaderParam(SESSION) @DefaultValue("") String session, @NotNull @Valid Wanted wanted) {
        var kept = state.keep(session, wanted.access(), wanted.diets());
        return new StatedArrangements(kept.access, kept.diets);
    }

    @DELETE
    @Operation(summary = "Retirer mon consentement : la demande est effacée")
    public void withdrawMyArrangements(@HeaderParam(SESSION) @DefaultValue("") String session) {
        state.forget(session);
    }

    /** What is wanted; without consent nothing is kept. */
    record Wanted(
            @NotNull @Size(max = 9) Set<@NotNull AccessArrangement> access,
            @NotNull @Size(max = 4) Set<@NotNull Diet> diets,
            @AssertTrue(message = "doit être coché pour que la demande soit gardée")
                    boolean consent) {}
}
