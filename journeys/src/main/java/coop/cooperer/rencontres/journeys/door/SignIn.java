package coop.cooperer.rencontres.journeys.door;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import coop.cooperer.rencontres.journeys.door.Answer.UnexpectedAnswer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * Signs in as people do: authorization code with PKCE through the pages of the identity provider,
 * with the second factor where it is asked. Partner systems use their client credentials.
 */
final class SignIn {

    private static final String PASSWORD = "demo-Rencontres-2021";

    private final String door;
    private final String realm;
    private final String seed;
    private final Duration patience;

    /**
     * Prepares sign-ins.
     *
     * @param door the public address of the gateway
     * @param realm the public address of the realm
     * @param seed the seed of the second factor of the demonstration staff
     * @param patience how long a request is repeated while what it needs is away
     */
    SignIn(String door, String realm, String seed, Duration patience) {
        this.door = door;
        this.realm = realm;
        this.seed = seed;
        this.patience = patience;
    }

    /** The door as this demonstration account finds it. */
    Door as(String user) {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return attempt(user);
            } catch (UnexpectedAnswer lost) {
                // An identity provider that came back has forgotten whose form it had shown.
                if (System.nanoTime() > end) {
                    throw lost;
                }
            }
        }
    }

    private Door attempt(String user) {
        var browser = new Http(patience);
        var answer = browser.get(door + "/sign-in?return=/session");
        answer = submitted(browser, answer, Map.of("username", user, "password", PASSWORD));
        if (page(answer).selectFirst("input[name=otp]") != null) {
            answer = submitted(browser, answer, Map.of("otp", code()));
        }
        var session = Http.json(answer.body());
        if (!session.path("signedIn").asBoolean(false)) {
            throw new UnexpectedAnswer("%s is not signed in: %s".formatted(user, answer.uri()));
        }
        return new Door(door, browser, Optional.empty());
    }

    /** The door as this partner system finds it, with these scopes. */
    Door asPartner(String client, String scopes) {
        var answer =
                new Http(patience)
                        .post(
                                realm + "/protocol/openid-connect/token",
                                Map.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        client,
                                        "client_secret",
                                        "local-" + client + "-secret",
                                        "scope",
                                        scopes));
        var token = Http.json(answer.body()).path("access_token").asText("");
        if (token.isEmpty()) {
            throw new UnexpectedAnswer("no token for %s: %s".formatted(client, answer.body()));
        }
        return new Door(door, new Http(patience), Optional.of(token));
    }

    private static HttpResponse<String> submitted(
            Http browser, HttpResponse<String> shown, Map<String, String> typed) {
        var form = (FormElement) page(shown).selectFirst("form");
        if (form == null) {
            throw new UnexpectedAnswer(
                    "no form at %s: %d".formatted(shown.uri(), shown.statusCode()));
        }
        var fields = new HashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        return browser.post(form.absUrl("action"), fields);
    }

    private static Document page(HttpResponse<String> shown) {
        return Jsoup.parse(shown.body(), shown.uri().toString());
    }

    /** The second factor of the demonstration staff at this moment. */
    String code() {
        try {
            var key = new SecretKeySpec(seed.getBytes(StandardCharsets.UTF_8), "RAW");
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(key, Instant.now());
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
