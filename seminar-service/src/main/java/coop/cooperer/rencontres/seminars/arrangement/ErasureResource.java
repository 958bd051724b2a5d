package coop.cooperer.rencontres.seminars.arrangement;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of erasures over HTTP. */
@Path("/api/v1/seminars/erasures")
@RolesAllowed("issuer-admin")
@RunOnVirtualThread
class ErasureResource {

    private final ReplayErasures replay;

    ErasureResource(ReplayErasures replay) {
        this.replay = replay;
    }

    @GET
    @Operation(summary = "Ce qui a été effacé, à garder hors des sauvegardes")
    public Page<ErasedLine> listErasures(@BeanParam @Valid Paging paging) {
        return paging.page(
                replay.page(paging.after(), paging.rows()), it -> it.registration, ErasedLine::of);
    }

    @POST
    @Path("replay")
    @Operation(summary = "Effacer à nouveau, sur une sauvegarde restaurée, ce qui l’avait été")
    public Replayed replayErasures(@NotNull @Valid Erased erased) {
        return new Replayed(replay.run(erased.items().stream().map(ErasedLine::erasure).toList()));
    }

    /** Whose arrangements were erased, and when. */
    record ErasedLine(@NotNull UUID registration, @NotNull Instant erasedAt) {

        static ErasedLine of(ErasureRow row) {
            return new ErasedLine(row.registration, row.erasedAt);
        }

        ReplayErasures.Erasure erasure() {
            return new ReplayErasures.Erasure(registration, erasedAt);
        }
    }

    /** A list as it was read before. */
    record Erased(@NotNull @Size(max = 1000) List<@NotNull @Valid ErasedLine> items) {}

    /** How many arrangements the backup still held. */
    record Replayed(int erased) {}
}
