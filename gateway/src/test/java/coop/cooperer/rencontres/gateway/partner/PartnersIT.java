package coop.cooperer.rencontres.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.TestRealm;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DoorParts.class)
class PartnersIT {

    private final Browser browser = new Browser();
    private final String token = TestRealm.personsToken("issuer-admin");
    private final String name = "Coopérative " + UUID.randomUUID();
    private final String client =
            "partner-"
                    + name.toLowerCase(java.util.Locale.ROOT).replace("é", "e").replace(" ", "-");

    @Test
    void aPartnerIsLetInWithASecretThatIsShownOnce() {
        var added = add(name, List.of("seminars:read", "calls:read"));

        var answer = new JsonObject(added.body());
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.getString("client")).isEqualTo(client);
        assertThat(answer.getString("secret")).isNotBlank();
        assertThat(answer.getJsonArray("scopes")).containsExactly("calls:read", "seminars:read");
        assertThat(list()).contains(client).doesNotContain(answer.getString("secret"));
    }

    @Test
    void aSecretIsReplacedByANewOne() {
        var first = new JsonObject(add(name, List.of("calls:read")).body()).getString("secret");

        var renewed = send("POST", "/" + client + "/secrets", "");

        assertThat(renewed.statusCode()).isEqualTo(201);
        assertThat(new JsonObject(renewed.body()).getString("secret")).isNotEqualTo(first);
    }

    @Test
    void aPartnerIsLetInNoLonger() {
        add(name, List.of("calls:read"));

        var removed = send("DELETE", "/" + client, "");

        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(list()).doesNotContain(client);
        assertThat(send("DELETE", "/" + client, "").statusCode()).isEqualTo(404);
    }

    @Test
    void aNameIsGivenOnce() {
        add(name, List.of("calls:read"));

        assertThat(add(name, List.of("calls:read")).statusCode()).isEqualTo(409);
    }

    @Test
    void noOtherClientIsTouched() {
        assertThat(send("POST", "/rencontres-web/secrets", "").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsDoneIsInTheAuditTrail() {
        add(name, List.of("calls:read"));

        var trail =
                browser.get("/api/v1/audit?kind=PartnerAdded", "Authorization", "Bearer " + token);

        assertThat(trail.body()).contains("\"service\":\"gateway\"", client + " calls:read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"A\",\"scopes\":[]}",
                "{\"name\":\"A\",\"scopes\":[\"internal:read\"]}",
                "{\"name\":\"A\",\"scopes\":[1]}",
                "{\"name\":\"…\",\"scopes\":[\"calls:read\"]}",
                "{\"name\":1,\"scopes\":[\"calls:read\"]}",
                "{\"name\":\"A\",\"scopes\":[\"calls:read\"],\"secret\":\"mine\"}",
            })
    void aPartnerThatIsNoneIsRefused(String body) {
        assertThat(send("POST", "", body).statusCode()).isEqualTo(422);
    }

    @Test
    void aBodyThatIsNoneIsRefused() {
        assertThat(send("POST", "", "[").statusCode()).isEqualTo(400);
        assertThat(send("POST", "", "").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyAdministratorsOfTheIssuerMayDoThis() {
        var auditor = "Bearer " + TestRealm.personsToken("auditor");

        assertThat(browser.get("/api/v1/partners").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/partners", "Authorization", auditor).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> add(String name, List<String> scopes) {
        var body = new JsonObject().put("name", name).put("scopes", new JsonArray(scopes));
        return send("POST", "", body.encode());
    }

    private String list() {
        return send("GET", "", "").body();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return browser.send(
                HttpRequest.newBuilder(URI.create(Browser.door() + "/api/v1/partners" + path))
                        .header("Authorization", "Bearer " + token)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }
}
