package coop.cooperer.rencontres.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Says in the document of a service what every operation may answer because of the platform: the
 * status of a creation, which the generator does not see, and the problems that the mappers make.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedAnswers implements OASFilter {

    private static final DotName STATUS =
            DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final String PROBLEM = "Problem";

    private static final Map<String, String> SUCCESSES =
            Map.of("200", "OK", "201", "Created", "202", "Accepted", "204", "No Content");

    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "400", "La requête n’est pas lisible",
                    "401", "L’appelant n’est pas connu",
                    "403", "L’appelant n’a pas ce droit",
                    "404", "L’objet n’existe pas pour cet appelant",
                    "406", "Ce format de réponse n’existe pas ici",
                    "409", "L’état de l’objet ne le permet pas",
                    "412", "L’objet a changé entre-temps",
                    "413", "La requête est trop volumineuse",
                    "415", "Ce format de requête n’est pas accepté",
                    "422", "Un champ n’est pas valable");

    private final Map<String, String> statuses;

    /** Reads from the index which operations state their status. */
    public DocumentedAnswers(IndexView index) {
        // An operation is named like its method, and no two methods of a service are named alike.
        statuses =
                index.getAnnotations(STATUS).stream()
                        .collect(
                                Collectors.toMap(
                                        it -> it.target().asMethod().name(),
                                        DocumentedAnswers::status,
                                        (one, other) -> one));
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var used = new TreeSet<String>();
        var paths = Optional.ofNullable(document.getPaths()).map(it -> it.getPathItems());
        paths.orElse(Map.of())
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        used.addAll(
                                                                complete(
                                                                        item, method, operation))));
        var components =
                Optional.ofNullable(document.getComponents())
                        .orElseGet(OASFactory::createComponents);
        components.addSchema(PROBLEM, problem());
        used.forEach(status -> components.addResponse(PROBLEM + status, response(status)));
        document.setComponents(components);
    }

    private Set<String> complete(PathItem item, PathItem.HttpMethod method, Operation operation) {
        var answers = operation.getResponses();
        var stated = statuses.get(operation.getOperationId());
        if (stated != null) {
            answers.setAPIResponses(withSuccess(stated, answers.getAPIResponses()));
        }
        var problems = problems(item, method, operation);
        problems.forEach(
                status ->
                        answers.addAPIResponse(
                                status,
                                OASFactory.createAPIResponse()
                                        .ref("#/components/responses/" + PROBLEM + status)));
        return problems;
    }

    private static Map<String, APIResponse> withSuccess(
            String stated, Map<String, APIResponse> supposed) {
        var answers = new LinkedHashMap<String, APIResponse>();
        supposed.forEach(
                (status, answer) -> {
                    if (status.startsWith("2")) {
                        answers.put(stated, answer.description(SUCCESSES.get(stated)));
                    } else {
                        answers.put(status, answer);
                    }
                });
        return answers;
    }

    private static Set<String> problems(
            PathItem item, PathItem.HttpMethod method, Operation operation) {
        // A wrong token is refused where none is needed, a wrong format where nothing is answered.
        var problems = new TreeSet<>(List.of("401", "406"));
        var parameters = parameters(item, operation);
        var writes = method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD;
        if (writes || isSecured(operation)) {
            problems.add("403");
        }
        if (writes) {
            problems.addAll(List.of("409", "422"));
        }
        if (operation.getRequestBody() != null) {
            // What a body names may be unknown, as what an address names.
            problems.addAll(List.of("400", "404", "413", "415"));
        }
        if (!parameters.isEmpty()) {
            problems.addAll(List.of("404", "422"));
        }
        if (parameters.stream().anyMatch(it -> "If-Match".equals(it.getName()))) {
            problems.add("412");
        }
        return problems;
    }

    private static boolean isSecured(Operation operation) {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    private static List<Parameter> parameters(PathItem item, Operation operation) {
        return java.util.stream.Stream.of(item.getParameters(), operation.getParameters())
                .filter(it -> it != null)
                .flatMap(List::stream)
                .toList();
    }

    private static APIResponse response(String status) {
        var media =
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM));
        return OASFactory.createAPIResponse()
                .description(PROBLEMS.get(status))
                .content(
                        OASFactory.createContent()
                                .addMediaType(Problem.MEDIA_TYPE.toString(), media));
    }

    private static Schema problem() {
        var error =
                object().addProperty("field", text())
                        .addProperty("message", text())
                        .required(List.of("field", "message"));
        return object().description("Ce qui n’a pas pu être fait (RFC 9457)")
                .addProperty("type", text().format("uri-reference"))
                .addProperty("title", text())
                .addProperty(
                        "status",
                        OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("detail", text())
                .addProperty("code", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(error))
                .required(List.of("type", "title", "status", "detail", "code"))
                .examples(
                        List.of(
                                new TreeMap<>(
                                        Map.of(
                                                "type", "/problems/invalid-field",
                                                "title", "Un champ n’est pas valable",
                                                "status", 422,
                                                "detail",
                                                        "Corrigez les champs indiqués puis"
                                                                + " recommencez.",
                                                "code", "invalid-field"))));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static String status(AnnotationInstance annotation) {
        return String.valueOf(annotation.value().asInt());
    }
}
