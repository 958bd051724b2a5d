package coop.cooperer.rencontres.gateway.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Tells a problem to programs as a document and to people as a page. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final long PATIENCE = 2000;

    private final Vertx vertx;

    Problems(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The pages of this feature. */
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance refusal(
                String code, String title, String detail, String requestId);
    }

    /** Answers with the problem that the failure stands for; any other failure is our bug. */
    public void send(RoutingContext context, Throwable failure) {
        if (failure instanceof Refused refused) {
            send(context, refused.problem());
        } else {
            LOG.error("Unexpected failure", failure);
            send(context, Problem.SERVICE_UNAVAILABLE);
        }
    }

    /** Answers with the problem, unless the answer has begun. */
    public void send(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        if (!context.request().isEnded()) {
            // What is still on its way is heard out, but nothing new on this connection.
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        hearOut(context.request());
        var answer = answer(context.request(), problem);
        if (problem == Problem.INVALID_TOKEN) {
            response.putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        response.setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .end(answer.body());
    }

    /** Lets a refused caller finish its body, or it never reads the answer; but not for long. */
    public void hearOut(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.resume();
            vertx.setTimer(
                    PATIENCE,
                    late -> {
                        if (!request.isEnded()) {
                            request.connection().close();
                        }
                    });
        }
    }

    /** The problem in the form that this request asks for. */
    public Answer answer(HttpServerRequest request, Problem problem) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null || !accept.contains("text/html")) {
            return new Answer(
                    problem.status(), "application/problem+json", problem.document().toBuffer());
        }
        var id = String.valueOf(request.getHeader("X-Request-Id"));
        var page = Templates.refusal(problem.code(), problem.title(), problem.detail(), id);
        return new Answer(
                problem.status(), "text/html;charset=UTF-8", Buffer.buffer(page.render()));
    }
}
