package coop.cooperer.rencontres.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The part of the realm's administration that the door uses, as Keycloak answers it. */
final class TestAdministration {

    static final String PATH = "/admin/realms/rencontres";
    private static final String CLIENTS = PATH + "/clients";
    private static final String ORGANISATIONS = PATH + "/organizations";
    private static final String USERS = PATH + "/users/";

    private final Map<String, JsonObject> clients = new ConcurrentHashMap<>();
    private final Map<String, String> organisations = new ConcurrentHashMap<>();
    private final JsonArray invited = new JsonArray();

    void answer(HttpServerRequest request, Buffer body) {
        if (!"Bearer own".equals(request.getHeader("Authorization"))) {
            request.response().setStatusCode(401).end();
        } else if (request.path().startsWith(ORGANISATIONS)) {
            answerOfOrganisations(request, body);
        } else if (request.path().startsWith(USERS)) {
            // A person's session has the name of the person.
            var person = request.path().substring(USERS.length()).split("/", 2)[0];
            request.response()
                    .end(new JsonArray().add(new JsonObject().put("id", person)).encode());
        } else {
            answerOfClients(request, body);
        }
    }

    private void answerOfOrganisations(HttpServerRequest request, Buffer body) {
        var response = request.response();
        if (request.path().matches(ORGANISATIONS + "/[^/]+")) {
            var owner = new JsonArray().add(TestRealm.PERSON);
            response.end(
                    new JsonObject()
                            .put("attributes", new JsonObject().put("owner", owner))
                            .encode());
        } else if (request.method().equals(HttpMethod.GET)) {
            response.end(invited.encode());
        } else if (request.method().equals(HttpMethod.DELETE)) {
            response.setStatusCode(remove(request.path()) ? 204 : 404).end();
        } else if (request.path().equals(ORGANISATIONS)) {
            var id = UUID.randomUUID().toString();
            var known = organisations.putIfAbsent(body.toJsonObject().getString("name"), id);
            response.putHeader("Location", "http://localhost" + ORGANISATIONS + "/" + id)
                    .setStatusCode(known == null ? 201 : 409)
                    .end();
        } else {
            var field = body.toString().split("=", 2);
            invited.add(
                    new JsonObject()
                            .put("id", UUID.randomUUID().toString())
                            .put(field[0], field[1].replace("%40", "@")));
            response.setStatusCode(204).end();
        }
    }

    private boolean remove(String path) {
        var person = path.substring(path.lastIndexOf('/') + 1);
        var found =
                invited.stream()
                        .map(JsonObject.class::cast)
                        .filter(one -> person.equals(one.getString("id")))
                        .findFirst();
        found.ifPresent(invited::remove);
        return found.isPresent();
    }

    private void answerOfClients(HttpServerRequest request, Buffer body) {
        var response = request.response();
        var rest = request.path().substring(CLIENTS.length());
        if (rest.isEmpty() && request.method().equals(HttpMethod.GET)) {
            response.end(find(request).encode());
        } else if (rest.isEmpty()) {
            response.setStatusCode(create(body.toJsonObject())).end();
        } else if (rest.endsWith("/client-secret")) {
            var client = Objects.requireNonNull(clients.get(rest.split("/", -1)[1]));
            if (request.method().equals(HttpMethod.POST)) {
                client.put("secret", UUID.randomUUID().toString());
            }
            response.end(new JsonObject().put("value", client.getString("secret")).encode());
        } else {
            clients.remove(rest.substring(1));
            response.setStatusCode(204).end();
        }
    }

    private JsonArray find(HttpServerRequest request) {
        var name = request.getParam("clientId");
        var part = "true".equals(request.getParam("search"));
        var found = new JsonArray();
        clients.values().stream()
                .filter(
                        client ->
                                part
                                        ? client.getString("clientId").contains(name)
                                        : client.getString("clientId").equals(name))
                .forEach(found::add);
        return found;
    }

    private int create(JsonObject client) {
        if (clients.values().stream()
                .anyMatch(it -> it.getValue("clientId").equals(client.getValue("clientId")))) {
            return 409;
        }
        var id = UUID.randomUUID().toString();
        clients.put(id, client.put("id", id).put("secret", UUID.randomUUID().toString()));
        return 201;
    }
}
