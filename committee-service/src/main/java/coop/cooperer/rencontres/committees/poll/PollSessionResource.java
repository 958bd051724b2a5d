package coop.cooperer.rencontres.committees.poll;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a poll without an account: a personal link is exchanged for a short session, which
 * travels in a header and never in an address.
 */
@Path("/api/v1/committees/poll-sessions")
@PermitAll
@RunOnVirtualThread
class PollSessionResource {

    private static final String SESSION = "Rencontres-Poll-Session";

    private final PollLinks links;
    private final AnswerPoll answer;
    private final SqlPolls polls;

    PollSessionResource(PollLinks links, AnswerPoll answer, SqlPolls polls) {
        this.links = links;
        this.answer = answer;
        this.polls = polls;
    }

    @POST
    @ResponseStatus(201)
    @Operation(summary = "Échanger un lien personnel contre une courte session, une seule fois")
    public OpenedSession openPollSession(@NotNull @Valid StatedLink link) {
        var opened = links.exchange(link.token());
        return new OpenedSession(opened.secret(), opened.session().until());
    }

    @GET
    @Path("current")
    @Operation(summary = "Les dates demandées à la personne du lien, et ses réponses")
    public AskedView readPollSession(@HeaderParam(SESSION) @NotBlank String session) {
        var who = links.session(session);
        return AskedView.of(polls.get(who.poll()), who.member());
    }

    @PUT
    @Path("current/answers")
    @Operation(summary = "Répondre au sondage par le lien personnel")
    public AskedView answerPollSession(
            @HeaderParam(SESSION) @NotBlank String session,
            @NotNull @Valid PollResource.StatedAnswers answers) {
        var who = links.session(session);
        return AskedView.of(answer.linked(who, answers.byOption()), who.member());
    }

    /** The token of a personal link. */
    record StatedLink(@NotBlank @Size(max = 100) String token) {}

    /** A session, to be sent back in its header until it ends. */
    record OpenedSession(String session, Instant until) {}

    /** What one person is asked, and nothing of the others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AskedView(String status, List<AskedDay> days, @Nullable LocalDate chosen) {

        static AskedView of(DatePoll poll, UUID member) {
            return new AskedView(
                    poll.closure().isPresent() ? "CLOSED" : "OPEN",
                    poll.options().stream()
                            .map(
                                    it ->
                                            new AskedDay(
                                                    it.id(),
                                                    it.day(),
                                                    it.closed(),
                                                    poll.answersTo(it.id()).get(member)))
                            .toList(),
                    poll.closure().map(DatePoll.Closure::day).orElse(null));
        }
    }

    /** One day, and what the person answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AskedDay(UUID option, LocalDate day, boolean closed, @Nullable Availability answer) {}
}
