package coop.cooperer.rencontres.gateway.document;

import coop.cooperer.rencontres.gateway.door.PublicAddress;
import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Answers what programs and people may read about the API. */
@ApplicationScoped
class DocumentRoutes {

    private final ServiceDocuments services;
    private final ShippedTexts texts;
    private final PublicAddress address;
    private final Problems problems;

    DocumentRoutes(
            ServiceDocuments services,
            ShippedTexts texts,
            PublicAddress address,
            Problems problems) {
        this.services = services;
        this.texts = texts;
        this.address = address;
        this.problems = problems;
    }

    /** The pages of this feature. */
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance operations(
                List<Operation.Group> groups, List<String> missing);

        static native TemplateInstance problem(String code, RawString text);
    }

    void open(@Observes Router router) {
        router.get("/openapi").order(10).handler(this::openApi);
        router.get("/docs").order(10).handler(this::operations);
        router.get("/asyncapi").order(10).handler(this::events);
        router.get("/problems/:code").order(10).handler(this::problem);
    }

    private void openApi(RoutingContext context) {
        services.all()
                .map(this::merged)
                .onSuccess(document -> send(context, "application/json", document.encodePrettily()))
                .onFailure(failure -> problems.send(context, failure));
    }

    private void operations(RoutingContext context) {
        services.all()
                .compose(
                        known ->
                                page(
                                        Templates.operations(
                                                Operation.of(merged(known)), known.missing())))
                .onSuccess(page -> send(context, "text/html;charset=UTF-8", page))
                .onFailure(failure -> problems.send(context, failure));
    }

    private void events(RoutingContext context) {
        send(context, "application/yaml;charset=UTF-8", texts.asyncApi());
    }

    private void problem(RoutingContext context) {
        var code = context.pathParam("code");
        texts.problem(code)
                .ifPresentOrElse(
                        text ->
                                page(Templates.problem(code, new RawString(text)))
                                        .onSuccess(
                                                page ->
                                                        send(
                                                                context,
                                                                "text/html;charset=UTF-8",
                                                                page))
                                        .onFailure(failure -> problems.send(context, failure)),
                        () -> problems.send(context, Problem.UNKNOWN_ADDRESS));
    }

    private JsonObject merged(ServiceDocuments.Known known) {
        return ApiDocument.merge(address.origin(), known.documents(), known.missing());
    }

    private static Future<String> page(TemplateInstance template) {
        return Future.fromCompletionStage(template.renderAsync());
    }

    private static void send(RoutingContext context, String type, String body) {
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, type).end(body);
    }
}
