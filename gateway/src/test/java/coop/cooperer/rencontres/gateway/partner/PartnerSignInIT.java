package coop.cooperer.rencontres.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(DoorParts.class)
class PartnerSignInIT {

    private static final String CLIENT = "partner-nord";
    private static final String SECRET = new StringBuilder(CLIENT).reverse().toString();

    private final Browser browser = new Browser();

    @Test
    void aPartnerSignsInWithItsOwnCredentialsAndActsWithItsScopes() {
        var answer = signIn(CLIENT, SECRET);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(browser.session().getMap())
                .containsEntry("signedIn", true)
                .containsEntry("partner", true)
                .containsEntry("displayName", CLIENT);
        assertThat(browser.session().getJsonArray("roles"))
                .containsExactly("events:read", "webhooks:manage");
        assertThat(browser.get("/api/v1/calls/echo").body()).contains("Bearer ");
    }

    @Test
    void aPartnerDoesNothingThatAsksForAPerson() {
        signIn(CLIENT, SECRET);

        assertThat(browser.get("/api/v1/partners").statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/v1/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void aPartnerSignsOut() {
        signIn(CLIENT, SECRET);

        browser.post("/sign-out", "", "Rencontres-Anti-Forgery", "1");

        assertThat(browser.session().getBoolean("signedIn")).isFalse();
    }

    @Test
    void anotherSiteSignsNobodyIn() {
        var answer = browser.post("/sign-in/partner", credentials(CLIENT, SECRET));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"anti-forgery\"");
    }

    @ParameterizedTest
    @CsvSource({"partner-nord,wrong", "gateway,yawetag", "rencontres-web,x", "partner-nord,''"})
    void whoIsNoPartnerOrDoesNotKnowTheSecretStaysOutside(String client, String secret) {
        var answer = signIn(client, secret);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"unknown-credentials\"");
        assertThat(browser.session().getBoolean("signedIn")).isFalse();
    }

    private HttpResponse<String> signIn(String client, String secret) {
        return browser.post(
                "/sign-in/partner", credentials(client, secret), "Rencontres-Anti-Forgery", "1");
    }

    private static String credentials(String client, String secret) {
        return new JsonObject().put("client", client).put("secret", secret).encode();
    }
}
