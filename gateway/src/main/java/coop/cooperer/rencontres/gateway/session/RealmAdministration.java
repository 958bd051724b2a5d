package coop.cooperer.rencontres.gateway.session;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * The part of the realm's administration that the door may use, with an account of its own. Blocks.
 */
@ApplicationScoped
public class RealmAdministration {

    private static final Logger LOG = Logger.getLogger(RealmAdministration.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration MARGIN = Duration.ofSeconds(10);
    private static final int ABSENT = 404;
    private static final int TAKEN = 409;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Realm realm;
    private final String secret;
    private final String address;
    private volatile Token token = new Token("", Instant.EPOCH);

    RealmAdministration(Realm realm, SessionConfig config) {
        this.realm = realm;
        this.secret = config.serviceSecret();
        this.address = config.realm().replace("/realms/", "/admin/realms/");
    }

    private record Token(String value, Instant until) {}

    /** What the realm answered. */
    public record Answer(int status, String body, String location) {

        /** The id of what was created. */
        public String createdId() {
            return location.substring(location.lastIndexOf('/') + 1);
        }

        /** The body as a list. */
        public JsonArray array() {
            return new JsonArray(body);
        }

        /** The body as an object. */
        public JsonObject object() {
            return new JsonObject(body);
        }
    }

    /** Reads. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Creates, or acts. */
    public Answer post(String path, JsonObject body) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.encode())));
    }

    /** Acts, with the fields of a form. */
    public Answer postForm(String path, Map<String, String> form) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Realm.encode(form))));
    }

    /** Removes; whether it was there. */
    public boolean delete(String path) {
        return send(request(path).DELETE(), ABSENT).status() != ABSENT;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token());
    }

    private String token() {
        var known = token;
        if (Instant.now().isBefore(known.until())) {
            return known.value();
        }
        var answer = realm.ownToken(secret);
        var until = Instant.now().plusSeconds(answer.getLong("expires_in")).minus(MARGIN);
        token = new Token(answer.getString("access_token"), until);
        return token.value();
    }

    private Answer send(HttpRequest.Builder request) {
        return send(request, TAKEN);
    }

    /** The status is the one failure that the caller knows what to make of. */
    private Answer send(HttpRequest.Builder request, int expected) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400 && answer.statusCode() != expected) {
                LOG.warnf("The realm answers %d to %s", answer.statusCode(), answer.uri());
                throw new Refused(Problem.IDENTITY_UNAVAILABLE);
            }
            var location = answer.headers().firstValue("Location").orElse("");
            return new Answer(answer.statusCode(), answer.body(), location);
        } catch (IOException unreachable) {
            LOG.warnf("The realm does not answer: %s", unreachable);
            throw new Refused(Problem.IDENTITY_UNAVAILABLE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused(Problem.IDENTITY_UNAVAILABLE);
        }
    }
}
