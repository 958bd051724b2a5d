package coop.cooperer.rencontres.seminars.attendance;

import coop.cooperer.rencontres.contracts.HalfDay;
import coop.cooperer.rencontres.seminars.file.Scan;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The day of a seminar over HTTP: the door, the signatures, the sheets. */
@Path("/api/v1/seminars/{id}")
@Authenticated
@RunOnVirtualThread
class AttendanceResource {

    private final CheckIn checkIn;
    private final SignSheet sign;
    private final CloseSheet close;
    private final ReadSheet read;
    private final PrintSheet print;

    AttendanceResource(
            CheckIn checkIn, SignSheet sign, CloseSheet close, ReadSheet read, PrintSheet print) {
        this.checkIn = checkIn;
        this.sign = sign;
        this.close = close;
        this.read = read;
        this.print = print;
    }

    @POST
    @Path("check-ins")
    @ResponseStatus(201)
    @Operation(summary = "Faire entrer une personne qui présente son code")
    public AttendanceView.Entrant checkIn(
            @PathParam("id") UUID id, @NotNull @Valid ShownBadge shown) {
        var entrant = checkIn.run(id, shown.badge());
        return new AttendanceView.Entrant(
                entrant.registration(),
                entrant.givenName(),
                entrant.familyName(),
                entrant.function());
    }

    @GET
    @Path("attendance/{halfDay}")
    @Operation(summary = "La feuille d’émargement d’une demi-journée")
    public AttendanceView readAttendance(
            @PathParam("id") UUID id, @PathParam("halfDay") HalfDay halfDay) {
        return AttendanceView.of(read.run(id, halfDay));
    }

    @POST
    @Path("attendance/{halfDay}/signatures")
    @ResponseStatus(201)
    @Operation(summary = "Signer à l’écran, à l’heure de la demi-journée")
    public AttendanceView signAttendance(
            @PathParam("id") UUID id,
            @PathParam("halfDay") HalfDay halfDay,
            @NotNull @Valid DrawnSignature drawn) {
        sign.sign(id, halfDay, drawn.registration(), drawn.drawing());
        return AttendanceView.of(read.run(id, halfDay));
    }

    @POST
    @Path("attendance/{halfDay}/connections")
    @ResponseStatus(201)
    @Operation(summary = "Noter qu’une personne a suivi la session à distance")
    public AttendanceView noteConnection(
            @PathParam("id") UUID id,
            @PathParam("halfDay") HalfDay halfDay,
            @NotNull @Valid Connection connection) {
        sign.connected(id, halfDay, connection.registration());
        return AttendanceView.of(read.run(id, halfDay));
    }

    @POST
    @Path("attendance/{halfDay}/corrections")
    @ResponseStatus(201)
    @Operation(summary = "Ajouter une correction à une feuille close ; rien n’est effacé")
    public AttendanceView correctAttendance(
            @PathParam("id") UUID id,
            @PathParam("halfDay") HalfDay halfDay,
            @NotNull @Valid Correction correction) {
        sign.correct(
                id,
                halfDay,
                correction.registration(),
                correction.present(),
                correction.reason().strip());
        return AttendanceView.of(read.run(id, halfDay));
    }

    @POST
    @Path("attendance/{halfDay}/closure")
    @ResponseStatus(201)
    @Operation(summary = "Clore la feuille, avec la feuille papier numérisée s’il y en a une")
    public AttendanceView closeAttendance(
            @PathParam("id") UUID id,
            @PathParam("halfDay") HalfDay halfDay,
            @NotNull @Valid Closure closure) {
        close.run(
                id,
                halfDay,
                closure.organiser().strip(),
                Optional.ofNullable(closure.scan()).map(Scan::ofBase64),
                Optional.ofNullable(closure.signedOnPaper()).orElse(List.of()));
        return AttendanceView.of(read.run(id, halfDay));
    }

    @GET
    @Path("attendance/{halfDay}/scan")
    @ResponseHeader(name = "X-Content-Type-Options", value = "nosniff")
    @Operation(summary = "La feuille papier numérisée")
    public RestResponse<byte[]> readScan(
            @PathParam("id") UUID id, @PathParam("halfDay") HalfDay halfDay) {
        var sheet = read.scan(id, halfDay);
        return RestResponse.ResponseBuilder.ok(sheet.scan)
                .header("Content-Type", sheet.scanType)
                .header("Content-Disposition", "attachment")
                .build();
    }

    @GET
    @Path("attendance-sheet")
    @Produces("application/pdf")
    @Operation(summary = "La feuille d’émargement à imprimer, ou telle qu’elle a été signée")
    public byte[] printAttendanceSheet(@PathParam("id") UUID id) {
        return print.sheet(id);
    }

    /** What the code of a place says. */
    record ShownBadge(@NotBlank @Size(max = 100) String badge) {}

    /** A signature drawn on a screen, as the path of an SVG picture. */
    record DrawnSignature(
            @NotNull UUID registration,
            @NotBlank @Size(max = 20_000) @Pattern(regexp = "[MLQCZ0-9 .,-]+") String drawing) {}

    /** Who was connected. */
    record Connection(@NotNull UUID registration) {}

    /** What was wrong with a closed sheet. */
    record Correction(
            @NotNull UUID registration,
            boolean present,
            @NotBlank @Size(max = 1000) String reason) {}

    /**
     * Who closes, and what was signed on paper.
     *
     * @param scan a PDF, JPEG or PNG document in base64
     */
    record Closure(
            @NotBlank @Size(max = 200) String organiser,
            @Nullable @Size(max = 1_000_000) String scan,
            @Nullable @Size(max = 200) List<@NotNull UUID> signedOnPaper) {}
}
