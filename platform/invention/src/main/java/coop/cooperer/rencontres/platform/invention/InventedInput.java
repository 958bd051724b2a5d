package coop.cooperer.rencontres.platform.invention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Asks every operation of a document with input that it makes possible or forbids: wrong types,
 * missing fields, huge numbers, odd Unicode. Whatever comes, the answer is one that the document
 * lists, and never a failure of the service.
 */
public final class InventedInput {

    private final URI base;
    private final JsonNode document;
    private final Collection<Caller> callers;
    private final Map<String, String> fixtures;

    /**
     * Prepares the questions.
     *
     * @param base where the operations are
     * @param document an OpenAPI document
     * @param callers who asks; those with the most rights get furthest
     * @param fixtures the value of path parameters, by {@code operationId.parameter} or {@code
     *     parameter}; a random id where none is given
     */
    public InventedInput(
            URI base, JsonNode document, Collection<Caller> callers, Map<String, String> fixtures) {
        this.base = base;
        this.document = document;
        this.callers = callers;
        this.fixtures = fixtures;
    }

    /**
     * The questions to a service on this machine, from the document that it serves itself.
     *
     * @param tokens of the callers; an empty one stands for nobody
     */
    public static InventedInput toService(
            int port, Collection<String> tokens, Map<String, String> fixtures)
            throws IOException, InterruptedException {
        var base = URI.create("http://localhost:" + port);
        var served =
                Caller.bearing("")
                        .send(HttpRequest.newBuilder(base.resolve("/q/openapi?format=json")));
        return new InventedInput(
                base,
                new ObjectMapper().readTree(served.body()),
                tokens.stream().map(Caller::bearing).toList(),
                fixtures);
    }

    /** Each answer that the document does not list, once per operation; empty if there is none. */
    public Set<String> surprises() throws InterruptedException {
        var surprises = new LinkedHashSet<String>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (operation.getValue().has("operationId")) {
                    for (var caller : callers) {
                        var questions =
                                new Questions(
                                        base,
                                        document,
                                        new Operation(
                                                path.getKey(),
                                                operation.getKey(),
                                                operation.getValue()),
                                        caller,
                                        fixtures);
                        surprises.addAll(questions.ask());
                    }
                }
            }
        }
        return surprises;
    }
}
