package coop.cooperer.rencontres.applications.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.cooperer.rencontres.platform.web.Actor;
import coop.cooperer.rencontres.platform.web.Page;
import coop.cooperer.rencontres.platform.web.Paging;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Questions and answers over HTTP. */
@Path("/api/v1/calls/{id}/questions")
@RunOnVirtualThread
class QuestionResource {

    private final AskQuestion ask;
    private final Actor actor;

    QuestionResource(AskQuestion ask, Actor actor) {
        this.ask = ask;
        this.actor = actor;
    }

    @GET
    @PermitAll
    @Operation(summary = "Questions et réponses ; l’émetteur voit aussi celles qui attendent")
    public Page<QuestionView> listQuestions(
            @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
        return paging.page(
                ask.list(id, actor.has("issuer-admin"), paging.after(), paging.rows()),
                it -> it.id,
                QuestionView::of);
    }

    @POST
    @PermitAll
    @ResponseStatus(202)
    @Operation(summary = "Poser une question ; sa réponse sera publiée sans nom")
    public QuestionView askQuestion(
            @PathParam("id") UUID id, @Valid @NotNull NewQuestion question) {
        return QuestionView.of(ask.ask(id, question.text()));
    }

    @POST
    @Path("{question}/answer")
    @RolesAllowed("issuer-admin")
    @ResponseStatus(201)
    @Operation(summary = "Publier la réponse à une question")
    public QuestionView answerQuestion(
            @PathParam("id") UUID id,
            @PathParam("question") UUID question,
            @Valid @NotNull Answer answer) {
        return QuestionView.of(
                ask.answer(
                        id,
                        question,
                        Objects.requireNonNullElse(answer.text(), ""),
                        answer.answer()));
    }

    /** One question, and its answer once there is one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionView(
            UUID id,
            String text,
            Instant askedAt,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        static QuestionView of(QuestionRow row) {
            return new QuestionView(row.id, row.text, row.askedAt, row.answer, row.answeredAt);
        }
    }

    /** What is asked. */
    record NewQuestion(@NotBlank @Size(max = 4000) String text) {}

    /** The answer, and the question as it is published if it is worded anew. */
    record Answer(
            @NotBlank @Size(max = 4000) String answer, @Nullable @Size(max = 4000) String text) {}
}
