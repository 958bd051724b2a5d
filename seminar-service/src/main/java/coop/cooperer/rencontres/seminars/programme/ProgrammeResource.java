package coop.cooperer.rencontres.seminars.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import coop.cooperer.rencontres.contracts.ParticipantCategory;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The programme of a seminar over HTTP. */
@Path("/api/v1/seminars/{id}")
@RunOnVirtualThread
class ProgrammeResource {

    private final SubmitProgramme submit;
    private final ReadProgrammes read;
    private final ReadMeter meter;

    ProgrammeResource(SubmitProgramme submit, ReadProgrammes read, ReadMeter meter) {
        this.submit = submit;
        this.read = read;
        this.meter = meter;
    }

    @GET
    @Path("programme")
    @PermitAll
    @Operation(summary = "Le programme que le comité de pilotage local a validé")
    public ProgrammeView readProgramme(@PathParam("id") UUID id) {
        return ProgrammeView.of(read.validated(id));
    }

    @GET
    @Path("programmes")
    @Authenticated
    @Operation(summary = "Toutes les versions du programme, validées ou non")
    public Page<ProgrammeView> listProgrammes(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.all(id, paging.after(), paging.rows()), it -> it.id, ProgrammeView::of);
    }

    @GET
    @Path("programmes/{version}/conflicts")
    @Authenticated
    @Operation(summary = "Ce qu’une version a d’étrange : intervenant deux fois, pause oubliée")
    public Page<Conflict> listConflicts(
            @PathParam("id") UUID id, @PathParam("version") int version) {
        return new Page<>(Conflict.in(new Programme(read.version(id, version).items)), null);
    }

    @GET
    @Path("programmes/{version}/differences")
    @Authenticated
    @Operation(summary = "Ce qui change entre la version validée, ou la précédente, et celle-ci")
    public Page<Difference> listDifferences(
            @PathParam("id") UUID id, @PathParam("version") int version) {
        return new Page<>(read.differences(id, version), null);
    }

    @GET
    @Path("meter")
    @Authenticated
    @Operation(summary = "Les huit catégories : inscrits et intervenants")
    public Page<ReadMeter.Reading> readMeter(@PathParam("id") UUID id) {
        return new Page<>(meter.run(id), null);
    }

    @POST
    @Path("programmes")
    @Authenticated
    @ResponseStatus(201)
    @Operation(summary = "Soumettre une version du programme au comité de pilotage local")
    public ProgrammeView submitProgramme(
            @PathParam("id") UUID id, @Valid StatedProgramme programme) {
        return ProgrammeView.of(submit.run(id, programme.programme()));
    }

    /** A programme as its author states it. */
    record StatedProgramme(@NotEmpty @Size(max = 50) List<@NotNull @Valid StatedItem> items) {

        Programme programme() {
            return new Programme(items.stream().map(StatedItem::item).toList());
        }
    }

    /** A part of the day as its author states it. */
    record StatedItem(
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime startsAt,
            @NotNull @JsonFormat(pattern = "HH:mm") LocalTime endsAt,
            @NotBlank @Size(max = 300) String title,
            @Nullable Dimension dimension,
            @Nullable @Size(max = 100) String room,
            @Nullable @Size(max = 20) List<@NotNull @Valid StatedSpeaker> speakers,
            @Nullable Boolean pause) {

        ProgrammeItem item() {
            return new ProgrammeItem(
                    startsAt,
                    endsAt,
                    title.strip(),
                    dimension,
                    room,
                    speakers == null
                            ? null
                            : speakers.stream().map(StatedSpeaker::speaker).toList(),
                    pause);
        }
    }

    /** Who speaks, as the author states it. */
    record StatedSpeaker(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String organisation,
            @NotNull ParticipantCategory category,
            boolean confirmed) {

        Speaker speaker() {
            return new Speaker(name.strip(), organisation.strip(), category, confirmed);
        }
    }
}
