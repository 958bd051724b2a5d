package coop.cooperer.rencontres.seminars.lot;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.seminars.lot.WinningBid.LocalFunding;
import coop.cooperer.rencontres.seminars.lot.WinningBid.PossibleDate;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a seminar file began with, over HTTP. */
@Path("/api/v1/seminars/{id}/taken-over")
@Authenticated
@RunOnVirtualThread
class TakenOverResource {

    private final ReadTasks read;

    TakenOverResource(ReadTasks read) {
        this.read = read;
    }

    @GET
    @Operation(summary = "Ce que l’offre retenue disait : dates possibles, financements, équipe")
    public TakenOverView readTakenOver(@PathParam("id") UUID id) {
        return read.takenOver(id).map(TakenOverView::of).orElse(TakenOverView.NOTHING);
    }

    /**
     * What comes from the winning bid; its partners stand in the list of partners.
     *
     * @param source the bid that it comes from; absent until it was read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TakenOverView(
            @Nullable UUID source,
            @Nullable Instant takenAt,
            String team,
            List<PossibleDate> possibleDates,
            List<LocalFunding> localFunding) {

        static final TakenOverView NOTHING =
                new TakenOverView(null, null, "", List.of(), List.of());

        static TakenOverView of(TakenOverRow row) {
            return new TakenOverView(
                    row.bid, row.takenAt, row.team, row.possibleDates, row.localFunding);
        }
    }
}
