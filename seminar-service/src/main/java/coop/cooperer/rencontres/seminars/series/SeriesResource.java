package coop.cooperer.rencontres.seminars.series;

import coop.cooperer.rencontres.platform.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the seminars of a call have in common, over HTTP. */
@Path("/api/v1/seminars/series/{call}")
@PermitAll
@RunOnVirtualThread
class SeriesResource {

    private final DescribeSeries series;

    SeriesResource(DescribeSeries series) {
        this.series = series;
    }

    @GET
    @Operation(summary = "Ce que les séminaires d’un appel visent ensemble, et leur période")
    public SeriesView readSeries(@PathParam("call") UUID call) {
        return series.described(call)
                .map(SeriesView::of)
                .orElseThrow(
                        () ->
                                new Refusal(
                                        SeriesReason.UNKNOWN_SERIES,
                                        "Aucun appel publié ne porte ce numéro."));
    }

    /**
     * The series of seminars of a call.
     *
     * @param purpose what they are for (R39)
     * @param theme what they all turn around (R40); each has a public of its own besides
     * @param objectives what they want to reach (R43, R44)
     */
    record SeriesView(
            UUID call,
            String purpose,
            String theme,
            List<String> objectives,
            LocalDate windowFrom,
            LocalDate windowTo) {

        static SeriesView of(SeriesRow row) {
            return new SeriesView(
                    row.call, row.purpose, row.theme, row.objectives, row.windowFrom, row.windowTo);
        }
    }
}
