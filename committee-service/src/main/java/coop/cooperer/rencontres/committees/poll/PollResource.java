package coop.cooperer.rencontres.committees.poll;

import coop.cooperer.rencontres.committees.committee.Asker;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Ids;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The date polls of a committee over HTTP. */
@Path("/api/v1/committees/{id}/polls")
@Authenticated
@RunOnVirtualThread
class PollResource {

    private final ReadPolls read;
    private final RunPoll run;
    private final AnswerPoll answer;
    private final PollLinks links;
    private final Actor actor;

    PollResource(ReadPolls read, RunPoll run, AnswerPoll answer, PollLinks links, Actor actor) {
        this.read = read;
        this.run = run;
        this.answer = answer;
        this.links = links;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Les sondages de dates d’un comité")
    public Page<PollView> listPolls(
            @PathParam("id") UUID committee, @BeanParam @Valid Paging paging) {
        return paging.page(
                read.list(committee, Asker.of(actor), paging.after(), paging.rows()),
                PollView::id,
                it -> it);
    }

    @GET
    @Path("{poll}")
    @Operation(summary = "La grille d’un sondage : réponses, fêtes, vacances, autres séminaires")
    public PollView readPoll(@PathParam("id") UUID committee, @PathParam("poll") UUID poll) {
        return read.one(committee, poll, Asker.of(actor));
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Ouvrir un sondage sur les dates de l’offre, du séminaire et d’autres")
    public PollView openPoll(@PathParam("id") UUID committee, @NotNull @Valid StatedPoll poll) {
        return read.view(
                run.open(
                        committee,
                        Optional.ofNullable(poll.meeting()),
                        poll.days(),
                        Asker.of(actor)));
    }

    @POST
    @Path("{poll}/options")
    @ResponseStatus(201)
    @Operation(summary = "Ajouter une date à un sondage")
    public PollView addPollOption(
            @PathParam("id") UUID committee,
            @PathParam("poll") UUID poll,
            @NotNull @Valid NewDay added) {
        var option = new PollOption(Ids.next(), added.day(), Source.ADDED, false);
        return change(committee, poll, "PollOptionAdded", it -> it.with(option));
    }

    @POST
    @Path("{poll}/options/{option}/closure")
    @Operation(summary = "Ne plus proposer une date ; ses réponses restent")
    public PollView closePollOption(
            @PathParam("id") UUID committee,
            @PathParam("poll") UUID poll,
            @PathParam("option") UUID option) {
        return change(committee, poll, "PollOptionClosed", it -> it.closing(option));
    }

    @DELETE
    @Path("{poll}/options/{option}")
    @Operation(summary = "Retirer une date à laquelle personne n’a répondu")
    public PollView removePollOption(
            @PathParam("id") UUID committee,
            @PathParam("poll") UUID poll,
            @PathParam("option") UUID option) {
        return change(committee, poll, "PollOptionRemoved", it -> it.without(option));
    }

    @PUT
    @Path("{poll}/answers")
    @Operation(summary = "Répondre à un sondage : oui, si besoin, non")
    public PollView answerPoll(
            @PathParam("id") UUID committee,
            @PathParam("poll") UUID poll,
            @NotNull @Valid StatedAnswers answers) {
        return read.view(answer.signedIn(committee, poll, answers.byOption(), Asker.of(actor)));
    }

    @POST
    @Path("{poll}/links")
    @ResponseStatus(201)
    @Operation(summary = "Faire un lien personnel, pour répondre sans compte ; montré une fois")
    public PollLinks.Link issuePollLink(
            @PathParam("id") UUID committee,
            @PathParam("poll") UUID poll,
            @NotNull @Valid LinkFor member) {
        return links.issue(committee, poll, member.member(), Asker.of(actor));
    }

    @POST
    @Path("{poll}/closure")
    @Operation(summary = "Choisir une date ; une autre que la première demande un motif")
    public PollView closePoll(
            @PathParam("id") UUID committee,
            @PathParam("poll") UUID poll,
            @NotNull @Valid StatedChoice choice) {
        return read.view(
                run.close(
                        committee,
                        poll,
                        choice.day(),
                        choice.reason() == null ? "" : choice.reason(),
                        Asker.of(actor)));
    }

    private PollView change(
            UUID committee,
            UUID poll,
            String kind,
            java.util.function.UnaryOperator<DatePoll> change) {
        return read.view(run.change(committee, poll, Asker.of(actor), kind, change));
    }

    /**
     * A poll as it is opened.
     *
     * @param meeting the meeting whose day is looked for; absent for the day of the seminar
     * @param days those asked besides the days of the bid and of the seminar
     */
    record StatedPoll(
            @Nullable UUID meeting, @NotNull @Size(max = 60) List<@NotNull LocalDate> days) {}

    /** One more day. */
    record NewDay(@NotNull LocalDate day) {}

    /** Answers to some or all of the days. */
    record StatedAnswers(@NotEmpty @Size(max = 60) List<@NotNull @Valid StatedAnswer> answers) {

        Map<UUID, Availability> byOption() {
            return answers.stream()
                    .collect(
                            Collectors.toMap(
                                    StatedAnswer::option, StatedAnswer::answer, (_, last) -> last));
        }
    }

    /** The answer to one day. */
    record StatedAnswer(@NotNull UUID option, @NotNull Availability answer) {}

    /** Whom a link is for. */
    record LinkFor(@NotNull UUID member) {}

    /** The day that is chosen. */
    record StatedChoice(@NotNull LocalDate day, @Nullable @Size(max = 1000) String reason) {}
}
