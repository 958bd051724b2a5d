package coop.cooperer.rencontres.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the door itself, asked by everybody: {@code rights.csv} has a row for each and
 * a column for each caller, and the status in every cell.
 */
@QuarkusTest
@WithTestResource(DoorParts.class)
class RightsIT {

    private static final String OWN = "00000000-0000-4000-8000-0000000000a1";

    private final Browser browser = new Browser();

    private record Operation(String method, String path) {}

    @Test
    void everyoneMayWhatTheTableSaysAndNothingElse() {
        var asked = new TreeMap<String, String>();
        operations()
                .forEach(
                        (id, operation) ->
                                callers()
                                        .forEach(
                                                (caller, token) ->
                                                        asked.put(
                                                                id + " as " + caller,
                                                                ask(operation, token))));

        assertThat(asked).containsExactlyInAnyOrderEntriesOf(table());
    }

    private String ask(Operation operation, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(Browser.door() + operation.path()))
                        .header("Content-Type", "application/json")
                        .method(operation.method(), BodyPublishers.ofString("{}"));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return String.valueOf(browser.send(request).statusCode());
    }

    private static Map<String, String> callers() {
        var callers = new LinkedHashMap<String, String>();
        callers.put("nobody", "");
        for (var role : List.of("issuer-admin", "issuer-evaluator", "funder-observer", "auditor")) {
            callers.put(role, TestRealm.personsToken(role));
        }
        callers.put("owner", TestRealm.ownersToken(OWN));
        callers.put("member", TestRealm.membersToken(OWN));
        callers.put("neighbour", TestRealm.membersToken(UUID.randomUUID().toString()));
        var partner = TestRealm.accessToken(Browser.issuer()).claim("azp", "partner-of-the-test");
        callers.put("partner", TestRealm.sign(partner));
        callers.put("wrong-audience", TestRealm.sign(partner.audience("somebody-else")));
        return callers;
    }

    private static Map<String, Operation> operations() {
        var operations = new TreeMap<String, Operation>();
        var paths = new JsonObject(text("/openapi.json")).getJsonObject("paths");
        for (var path : paths) {
            var address =
                    path.getKey()
                            .replace("{organisation}", OWN)
                            .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
            for (var one : (JsonObject) path.getValue()) {
                operations.put(
                        ((JsonObject) one.getValue()).getString("operationId"),
                        new Operation(one.getKey().toUpperCase(Locale.ROOT), address));
            }
        }
        return operations;
    }

    private static Map<String, String> table() {
        var table = new TreeMap<String, String>();
        var lines = text("/rights.csv").lines().map(line -> line.split(",", -1)).toList();
        var callers = lines.getFirst();
        for (var cells : lines.subList(1, lines.size())) {
            for (var i = 1; i < callers.length; i++) {
                table.put(cells[0] + " as " + callers[i], cells[i]);
            }
        }
        return table;
    }

    private static String text(String resource) {
        try (var stream =
                Objects.requireNonNull(RightsIT.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
