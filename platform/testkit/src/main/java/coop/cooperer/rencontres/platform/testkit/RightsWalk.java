package coop.cooperer.rencontres.platform.testkit;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Asks every operation of a service as everybody, and compares with its table of rights, {@code
 * src/test/resources/rights.csv}: one row per operation, one column per caller, in each cell the
 * status, or {@code ok} for any answer but 401 and 403. An operation without a row fails, and so
 * does a row without an operation.
 */
public final class RightsWalk {

    private static final Path TABLE = Path.of("src/test/resources/rights.csv");

    private final Map<String, String> callers;
    private final Map<String, String> fixtures;

    /**
     * Prepares a walk.
     *
     * @param callers the token of each column; an empty one stands for nobody
     * @param fixtures the value of path parameters, by {@code operationId.parameter} or {@code
     *     parameter}; a random id where none is given
     */
    public RightsWalk(Map<String, String> callers, Map<String, String> fixtures) {
        this.callers = callers;
        this.fixtures = fixtures;
    }

    /** The callers that every table has: nobody, each realm role, two organisations, partners. */
    public static Map<String, String> callers(UUID owner, UUID neighbour, String scope) {
        var callers = new LinkedHashMap<String, String>();
        callers.put("nobody", "");
        for (var role : List.of("issuer-admin", "issuer-evaluator", "funder-observer", "auditor")) {
            callers.put(role, TestTokens.person(UUID.randomUUID()).role(role).sign());
        }
        callers.put("owner", TestTokens.person(UUID.randomUUID()).member("owner", owner).sign());
        callers.put(
                "neighbour",
                TestTokens.person(UUID.randomUUID()).member("neighbour", neighbour).sign());
        callers.put("partner", TestTokens.partner("partner-a", scope.split(" ")).sign());
        callers.put("partner-without-scope", TestTokens.partner("partner-b").sign());
        callers.put("service", TestTokens.service());
        callers.put(
                "wrong-audience",
                TestTokens.person(UUID.randomUUID())
                        .role("issuer-admin")
                        .audience("somebody-else")
                        .sign());
        return callers;
    }

    /** Every cell in which the service and the table differ; empty if they agree. */
    public List<String> differences() {
        var table = table();
        var differences = new ArrayList<String>();
        var walked = new ArrayList<String>();
        for (var operation : operations()) {
            walked.add(operation.id());
            var row = table.get(operation.id());
            if (row == null) {
                differences.add(operation.id() + ": no row in " + TABLE);
                continue;
            }
            callers.forEach(
                    (caller, token) -> {
                        var expected = row.getOrDefault(caller, "missing");
                        var status = ask(operation, token);
                        if (!agrees(expected, status)) {
                            differences.add(
                                    "%s as %s: %d instead of %s"
                                            .formatted(operation.id(), caller, status, expected));
                        }
                    });
        }
        table.keySet().stream()
                .filter(id -> !walked.contains(id))
                .forEach(id -> differences.add(id + ": a row without an operation"));
        return differences;
    }

    private static boolean agrees(String expected, int status) {
        return expected.equals("ok")
                ? status != 401 && status != 403 && status < 500
                : expected.equals(String.valueOf(status));
    }

    private int ask(Operation operation, String token) {
        RequestSpecification request = given().redirects().follow(false);
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        // Else the client calls an empty body a form, which is refused before rights are looked at.
        request.contentType("application/json");
        if (operation.hasBody()) {
            request.body("{}");
        }
        return request.request(
                        operation.method().toUpperCase(java.util.Locale.ROOT), path(operation))
                .statusCode();
    }

    private String path(Operation operation) {
        var path = operation.path();
        for (var name : operation.parameters()) {
            var value =
                    fixtures.getOrDefault(
                            operation.id() + "." + name,
                            fixtures.getOrDefault(name, UUID.randomUUID().toString()));
            path = path.replace("{" + name + "}", value);
        }
        return path;
    }

    private record Operation(
            String id, String method, String path, List<String> parameters, boolean hasBody) {}

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document()
                .get("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(it -> it.getValue().has("operationId"))
                                        .forEach(
                                                it ->
                                                        operations.add(
                                                                operation(
                                                                        path.getKey(),
                                                                        it.getKey(),
                                                                        it.getValue()))));
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode operation) {
        var parameters =
                java.util.regex.Pattern.compile("\\{([^}]+)}")
                        .matcher(path)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toList());
        return new Operation(
                operation.get("operationId").asText(),
                method,
                path,
                parameters,
                operation.has("requestBody"));
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper()
                    .readTree(given().queryParam("format", "json").get("/q/openapi").asByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Map<String, String>> table() {
        try {
            var lines = Files.readAllLines(TABLE);
            var columns = List.of(lines.getFirst().split(",", -1));
            var table = new LinkedHashMap<String, Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = List.of(line.split(",", -1));
                var row = new LinkedHashMap<String, String>();
                for (var i = 1; i < Math.min(columns.size(), cells.size()); i++) {
                    row.put(columns.get(i).strip(), cells.get(i).strip());
                }
                table.put(cells.getFirst().strip(), row);
            }
            return table;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
