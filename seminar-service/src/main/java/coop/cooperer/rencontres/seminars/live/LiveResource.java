package coop.cooperer.rencontres.seminars.live;

import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import coop.cooperer.rencontres.seminars.live.LiveViews.ConnectionView;
import coop.cooperer.rencontres.seminars.live.LiveViews.JoinedView;
import coop.cooperer.rencontres.seminars.live.LiveViews.SessionView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The live sessions of a seminar over HTTP. */
@Path("/api/v1/seminars/{id}/live-sessions")
@RunOnVirtualThread
class LiveResource {

    private static final String HTTPS = "https://.+";

    private final ScheduleLive schedule;
    private final JoinLive join;
    private final PublishRecording publish;

    LiveResource(ScheduleLive schedule, JoinLive join, PublishRecording publish) {
        this.schedule = schedule;
        this.join = join;
        this.publish = publish;
    }

    @GET
    @PermitAll
    @Operation(summary = "Les temps ouverts à distance, s’il y en a, et s’ils sont enregistrés")
    public Page<SessionView> listLiveSessions(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                schedule.of(id, paging.after(), paging.rows()), it -> it.id, SessionView::of);
    }

    @POST
    @Authenticated
    @ResponseStatus(201)
    @Operation(summary = "Ouvrir un moment de la journée à distance")
    public SessionView scheduleLiveSession(
            @PathParam("id") UUID id, @NotNull @Valid NewSession session) {
        return SessionView.of(schedule.run(id, session.row()));
    }

    @POST
    @Path("{session}/connections")
    @PermitAll
    @ResponseStatus(201)
    @Operation(summary = "Rejoindre une session en direct, en sachant si elle est enregistrée")
    public JoinedView joinLiveSession(
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @HeaderParam("Rencontres-Place") @DefaultValue("") String place,
            @NotNull @Valid Joining joining) {
        return new JoinedView(join.run(id, session, joining.recordingKnown(), place).address);
    }

    @GET
    @Path("{session}/connections")
    @Authenticated
    @Operation(summary = "Le journal des connexions d’une session en direct")
    public Page<ConnectionView> listLiveConnections(
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @BeanParam @Valid Paging paging) {
        return paging.page(
                join.log(id, session, paging.after(), paging.rows()),
                it -> it.id,
                ConnectionView::of);
    }

    @POST
    @Path("{session}/recording")
    @Authenticated
    @Operation(summary = "Publier l’enregistrement, sous-titré, avec l’accord des intervenants")
    public SessionView publishRecording(
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @NotNull @Valid Recording recording) {
        return SessionView.of(publish.run(id, session, recording.stated()));
    }

    /** A moment as it is planned. */
    record NewSession(
            @NotNull @Pattern(regexp = HTTPS) @Size(max = 1000) String address,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotNull Boolean liveCaptions,
            @NotNull Boolean recorded) {

        LiveSessionRow row() {
            var row = new LiveSessionRow();
            row.address = address;
            row.startsAt = startsAt;
            row.endsAt = endsAt;
            row.liveCaptions = liveCaptions;
            row.recorded = recorded;
            return row;
        }
    }

    /** Whether the viewer has read that the session is recorded. */
    record Joining(@NotNull Boolean recordingKnown) {}

    /** A recording: where it is, where its captions are, and what shows that speakers agreed. */
    record Recording(
            @NotNull @Pattern(regexp = HTTPS) @Size(max = 1000) String address,
            @NotNull @Size(max = 1000) String captions,
            @NotNull @Size(max = 100) List<@NotNull @Valid Agreement> agreements) {

        PublishRecording.Stated stated() {
            return new PublishRecording.Stated(
                    address,
                    captions.strip(),
                    agreements.stream()
                            .collect(
                                    Collectors.toMap(
                                            it -> it.speaker().strip(),
                                            it -> it.proof().strip(),
                                            (_, last) -> last)));
        }
    }

    /** What shows that a speaker agreed. */
    record Agreement(
            @NotBlank @Size(max = 200) String speaker, @NotBlank @Size(max = 500) String proof) {}
}
