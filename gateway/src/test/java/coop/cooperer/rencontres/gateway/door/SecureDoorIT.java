package coop.cooperer.rencontres.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SecureDoorIT.Https.class)
@WithTestResource(DoorParts.class)
class SecureDoorIT {

    /** A door that browsers reach over https, through somebody who ends TLS before it. */
    public static class Https implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "door.public-url",
                    "https://rencontres.example",
                    "quarkus.oidc.authentication.redirect-path",
                    "https://rencontres.example/sign-in/return");
        }
    }

    private final Browser browser = new Browser();

    @Test
    void everyCookieIsSecure() {
        var away = browser.get("/sign-in");

        assertThat(away.headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.contains("; Secure"));
    }

    @Test
    void theWayBackIsThePublicAddress() {
        var away = browser.get("/sign-in", "X-Forwarded-Host", "evil.example");

        assertThat(away.headers().firstValue("Location").orElseThrow())
                .contains("redirect_uri=https%3A%2F%2Frencontres.example%2Fsign-in%2Freturn");
    }

    @Test
    void theSessionCookieBelongsToThisHostOnly() {
        var out = browser.post("/sign-out", "", "Rencontres-Anti-Forgery", "1");

        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-rencontres=;")
                .contains("Path=/; Secure; HTTPOnly; SameSite=Lax");
    }

    @Test
    void browsersAreToldToStayOnHttps() {
        assertThat(browser.get("/session").headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }
}
