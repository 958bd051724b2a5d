package coop.cooperer.rencontres.committees.minutes;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.IfMatch;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The minutes of a meeting over HTTP. */
@Path("/api/v1/committees/{id}/meetings/{meeting}/minutes")
@Authenticated
@RunOnVirtualThread
class MinutesResource {

    private final WriteMinutes write;
    private final PrintMinutes print;
    private final Actor actor;

    MinutesResource(WriteMinutes write, PrintMinutes print, Actor actor) {
        this.write = write;
        this.print = print;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Le compte-rendu d’une réunion, avec les changements demandés")
    public MinutesView readMinutes(
            @PathParam("id") UUID committee, @PathParam("meeting") UUID meeting) {
        return write.read(committee, meeting, Asker.of(actor));
    }

    @GET
    @Path("pdf")
    @Produces("application/pdf")
    @Operation(summary = "Le compte-rendu imprimable, avec la mention du cofinancement")
    public byte[] printMinutes(
            @PathParam("id") UUID committee, @PathParam("meeting") UUID meeting) {
        return print.run(committee, meeting, Asker.of(actor));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Rédiger le compte-rendu à partir de la réunion tenue")
    public MinutesView draftMinutes(
            @PathParam("id") UUID committee, @PathParam("meeting") UUID meeting) {
        return write.draft(committee, meeting, Asker.of(actor));
    }

    @PUT
    @Operation(summary = "Modifier le texte du compte-rendu")
    public MinutesView rewriteMinutes(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @NotNull @Valid StatedMinutes stated,
            @BeanParam IfMatch seen) {
        return write.rewrite(committee, meeting, stated.text(), Asker.of(actor), seen);
    }

    @POST
    @Path("circulation")
    @Operation(summary = "Diffuser le compte-rendu aux membres")
    public MinutesView circulateMinutes(
            @PathParam("id") UUID committee, @PathParam("meeting") UUID meeting) {
        return write.circulate(committee, meeting, Asker.of(actor));
    }

    @POST
    @Path("amendments")
    @ResponseStatus(201)
    @Operation(summary = "Demander un changement, pour qui était présent")
    public MinutesView amendMinutes(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @NotNull @Valid StatedText amendment) {
        return write.amend(committee, meeting, amendment.text(), Asker.of(actor));
    }

    @POST
    @Path("approval")
    @Operation(summary = "Approuver le compte-rendu, qui ne change plus")
    public MinutesView approveMinutes(
            @PathParam("id") UUID committee, @PathParam("meeting") UUID meeting) {
        return write.approve(committee, meeting, Asker.of(actor));
    }

    @POST
    @Path("corrections")
    @ResponseStatus(201)
    @Operation(summary = "Ajouter un rectificatif daté à un compte-rendu approuvé")
    public MinutesView correctMinutes(
            @PathParam("id") UUID committee,
            @PathParam("meeting") UUID meeting,
            @NotNull @Valid StatedText correction) {
        return write.correct(committee, meeting, correction.text(), Asker.of(actor));
    }

    /** The text as it is stated. */
    record StatedMinutes(@NotEmpty @Size(max = 60) List<@NotNull @Valid StatedSection> sections) {

        List<Minutes.Section> text() {
            return sections.stream().map(StatedSection::section).toList();
        }
    }

    /** A part of the text. */
    record StatedSection(
            @NotBlank @Size(max = 300) String title, @NotNull @Size(max = 20000) String text) {

        Minutes.Section section() {
            return new Minutes.Section(title.strip(), text.strip());
        }
    }

    /** A change or a correction, in words. */
    record StatedText(@NotBlank @Size(max = 5000) String text) {}
}
