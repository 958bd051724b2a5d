package coop.cooperer.rencontres.gateway.session;

import coop.cooperer.rencontres.gateway.problem.Problem;
import coop.cooperer.rencontres.gateway.problem.Refused;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** What the door asks of Keycloak by itself, without the browser. */
@ApplicationScoped
class Realm {

    private static final Logger LOG = Logger.getLogger(Realm.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SessionConfig config;

    Realm(SessionConfig config) {
        this.config = config;
    }

    /**
     * Fresh tokens, or none when the realm has ended the session.
     *
     * @throws Refused when the realm cannot be asked
     */
    Optional<Tokens> renew(Tokens tokens) {
        return tokens.partner()
                .map(client -> partnerTokens(client, tokens.refresh()))
                .orElseGet(() -> personsTokens(tokens));
    }

    private Optional<Tokens> personsTokens(Tokens tokens) {
        var answer =
                post(
                        "token",
                        Map.of("grant_type", "refresh_token", "refresh_token", tokens.refresh()));
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(renewed(tokens, new JsonObject(answer.body())));
            case 400 -> Optional.empty();
            default -> {
                LOG.warnf("The realm answers %d to a renewal", answer.statusCode());
                throw new Refused(Problem.IDENTITY_UNAVAILABLE);
            }
        };
    }

    /**
     * The tokens of a partner system, or none when the realm does not know it by this secret.
     *
     * @throws Refused when the realm cannot be asked
     */
    Optional<Tokens> partnerTokens(String client, String secret) {
        var answer = credentials(client, secret);
        return switch (answer.statusCode()) {
            case 200 ->
                    Optional.of(
                            Tokens.ofPartner(
                                    new JsonObject(answer.body()).getString("access_token"),
                                    secret));
            case 400, 401 -> Optional.empty();
            default -> {
                LOG.warnf("The realm answers %d to a partner", answer.statusCode());
                throw new Refused(Problem.IDENTITY_UNAVAILABLE);
            }
        };
    }

    /** Ends the session of the realm too, so that the next sign-in asks for a password again. */
    void end(Tokens tokens) {
        if (tokens.partner().isPresent()) {
            return;
        }
        try {
            var answer = post("logout", Map.of("refresh_token", tokens.refresh()));
            if (answer.statusCode() >= 300) {
                LOG.infof("The realm answers %d to a sign-out", answer.statusCode());
            }
        } catch (Refused unavailable) {
            // Here the session has ended; there it ends by itself when nobody uses it.
            LOG.warn("The realm could not be told of a sign-out");
        }
    }

    /**
     * A token for the door's own account.
     *
     * @throws Refused when the realm cannot be asked, or does not know the secret
     */
    JsonObject ownToken(String secret) {
        var answer = credentials("gateway", secret);
        if (answer.statusCode() != 200) {
            LOG.warnf("The realm answers %d to the door itself", answer.statusCode());
            throw new Refused(Problem.IDENTITY_UNAVAILABLE);
        }
        return new JsonObject(answer.body());
    }

    private HttpResponse<String> credentials(String client, String secret) {
        return send(
                "token",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", secret));
    }

    private static Tokens renewed(Tokens old, JsonObject answer) {
        return new Tokens(
                answer.getString("access_token"),
                answer.getString("refresh_token", old.refresh()),
                answer.getString("id_token", old.identity()));
    }

    private HttpResponse<String> post(String path, Map<String, String> form) {
        var complete = new LinkedHashMap<>(form);
        complete.put("client_id", config.client());
        complete.put("client_secret", config.secret());
        return send(path, complete);
    }

    private HttpResponse<String> send(String path, Map<String, String> form) {
        var request =
                HttpRequest.newBuilder(
                                URI.create(config.realm() + "/protocol/openid-connect/" + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                        .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            LOG.warnf("The realm does not answer: %s", unreachable);
            throw new Refused(Problem.IDENTITY_UNAVAILABLE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused(Problem.IDENTITY_UNAVAILABLE);
        }
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
