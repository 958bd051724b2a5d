package coop.cooperer.rencontres.applications.evaluation;

import coop.cooperer.rencontres.platform.web.Actor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The evaluation of the lots of a call over HTTP. */
@Path("/api/v1/calls/{id}")
@RunOnVirtualThread
class EvaluationResource {

    private static final String ADMIN = "issuer-admin";
    private static final String EVALUATOR = "issuer-evaluator";
    private static final String AUDITOR = "auditor";

    private final AssignEvaluators assign;
    private final DeclareInterests declare;
    private final ScoreBids score;
    private final ExplainGap explain;
    private final SignReport sign;
    private final ReadEvaluations read;
    private final PrintReport print;
    private final Actor actor;

    EvaluationResource(
            AssignEvaluators assign,
            DeclareInterests declare,
            ScoreBids score,
            ExplainGap explain,
            SignReport sign,
            ReadEvaluations read,
            PrintReport print,
            Actor actor) {
        this.assign = assign;
        this.declare = declare;
        this.score = score;
        this.explain = explain;
        this.sign = sign;
        this.read = read;
        this.print = print;
        this.actor = actor;
    }

    @GET
    @Path("evaluations")
    @RolesAllowed({ADMIN, EVALUATOR, AUDITOR})
    @Operation(summary = "Les évaluations qui vous concernent, lot par lot")
    public EvaluationList listEvaluations(@PathParam("id") UUID id) {
        return new EvaluationList(read.all(id, actor.person(), everyLot()));
    }

    @GET
    @Path("lots/{number}/evaluation")
    @RolesAllowed({ADMIN, EVALUATOR, AUDITOR})
    @Operation(summary = "Où en est l’évaluation d’un lot")
    public EvaluationView readEvaluation(
            @PathParam("id") UUID id, @PathParam("number") int number) {
        return read.one(id, number, actor.person(), everyLot());
    }

    @POST
    @Path("lots/{number}/evaluators")
    @RolesAllowed(ADMIN)
    @ResponseStatus(201)
    @Operation(summary = "Désigner un évaluateur pour un lot")
    public EvaluationView assignEvaluator(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull NewEvaluator evaluator) {
        assign.assign(id, number, actor.person(), evaluator.person());
        return read.one(id, number, actor.person(), true);
    }

    @DELETE
    @Path("lots/{number}/evaluators/{person}")
    @RolesAllowed(ADMIN)
    @Operation(summary = "Retirer un évaluateur qui ne s’est pas encore déclaré")
    public EvaluationView dismissEvaluator(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @PathParam("person") UUID person) {
        assign.dismiss(id, number, actor.person(), person);
        return read.one(id, number, actor.person(), true);
    }

    @POST
    @Path("lots/{number}/declarations")
    @RolesAllowed({ADMIN, EVALUATOR})
    @ResponseStatus(201)
    @Operation(summary = "Déclarer ses intérêts pour un lot ; un lien en écarte")
    public Declared declareInterests(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull Interests interests) {
        declare.run(id, number, actor.person(), interests.tie());
        return new Declared(number, interests.tie());
    }

    @GET
    @Path("lots/{number}/comparison")
    @RolesAllowed({ADMIN, EVALUATOR, AUDITOR})
    @Operation(summary = "Les offres d’un lot côte à côte")
    public ComparisonView compareOffers(@PathParam("id") UUID id, @PathParam("number") int number) {
        return read.compare(id, number, actor.person(), everyLot());
    }

    @PUT
    @Path("lots/{number}/sheets/{bid}")
    @RolesAllowed({ADMIN, EVALUATOR})
    @Operation(summary = "Noter une offre")
    public EvaluationView scoreBid(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @PathParam("bid") UUID bid,
            @Valid @NotNull Marks marks) {
        var comment = Objects.requireNonNullElse(marks.comment(), "");
        score.mark(id, number, actor.person(), new Seat.Sheet(bid, marks.marks(), comment));
        return read.one(id, number, actor.person(), false);
    }

    @POST
    @Path("lots/{number}/scores")
    @RolesAllowed({ADMIN, EVALUATOR})
    @ResponseStatus(201)
    @Operation(summary = "Remettre ses notes ; elles sont dévoilées quand toutes le sont")
    public EvaluationView submitScores(@PathParam("id") UUID id, @PathParam("number") int number) {
        score.submit(id, number, actor.person());
        return read.one(id, number, actor.person(), false);
    }

    @POST
    @Path("lots/{number}/gap-comments")
    @RolesAllowed({ADMIN, EVALUATOR})
    @ResponseStatus(201)
    @Operation(summary = "Commenter un écart de notes")
    public ComparisonView explainGap(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull GapText text) {
        explain.run(
                id,
                number,
                everyLot(),
                new Evaluation.GapComment(
                        text.bid(), text.criterion(), actor.person(), text.comment()));
        return read.compare(id, number, actor.person(), everyLot());
    }

    @GET
    @Path("lots/{number}/report")
    @RolesAllowed({ADMIN, EVALUATOR, AUDITOR})
    @Operation(summary = "Le rapport d’analyse d’un lot")
    public Report readReport(@PathParam("id") UUID id, @PathParam("number") int number) {
        return read.report(id, number, actor.person(), everyLot());
    }

    @GET
    @Path("lots/{number}/report/document")
    @RolesAllowed({ADMIN, EVALUATOR, AUDITOR})
    @Produces("application/pdf")
    @Operation(summary = "Le rapport d’analyse d’un lot, sur papier")
    public byte[] printReport(@PathParam("id") UUID id, @PathParam("number") int number) {
        return print.run(id, number, actor.person(), everyLot());
    }

    @POST
    @Path("lots/{number}/report/signatures")
    @RolesAllowed({ADMIN, EVALUATOR})
    @ResponseStatus(201)
    @Operation(summary = "Signer le rapport d’analyse tel qu’il a été lu")
    public Report signReport(
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Valid @NotNull Signing signing) {
        return sign.run(
                id,
                number,
                actor.person(),
                everyLot(),
                signing.checksum(),
                signing.name(),
                signing.quality());
    }

    private boolean everyLot() {
        return actor.has(ADMIN) || actor.has(AUDITOR);
    }

    /** Evaluations, by number of lot. */
    record EvaluationList(List<EvaluationView> items) {}

    /** Whom to assign. */
    record NewEvaluator(@NotNull UUID person) {}

    /** Whether there is a tie with one of the candidates. */
    record Interests(@NotNull Boolean tie) {}

    /** What was declared. */
    record Declared(int number, boolean tie) {}

    /** Whole marks from 0 to the scale, by criterion. */
    record Marks(
            @NotNull @Size(max = 50) Map<@NotBlank String, @NotNull Integer> marks,
            @Nullable @Size(max = 4000) String comment) {}

    /** Why marks differ. */
    record GapText(
            @NotNull UUID bid,
            @NotBlank @Size(max = 50) String criterion,
            @NotBlank @Size(max = 4000) String comment) {}

    /** Who signs what was shown. */
    record Signing(
            @NotBlank @Size(max = 64) String checksum,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String quality) {}
}
