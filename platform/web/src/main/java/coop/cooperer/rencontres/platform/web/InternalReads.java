package coop.cooperer.rencontres.platform.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;

/**
 * Reads from its owner what an event may not carry: {@code GET /internal/v1/{kind}/{id}}, with the
 * token of this service's own account. Never call it inside a transaction.
 */
@ApplicationScoped
public class InternalReads {

    private final OidcClient identity;
    private final ObjectMapper json;
    private final Config config;
    private final TokensHelper tokens = new TokensHelper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    InternalReads(OidcClient identity, ObjectMapper json, Config config) {
        this.identity = identity;
        this.json = json;
        this.config = config;
    }

    /**
     * Reads one object.
     *
     * @param owner the service that owns it: {@code applications}; its base address is the setting
     *     {@code services.<owner>.url}
     * @param kind the plural of its kind: {@code organisations}
     * @return nothing if the owner does not know it
     * @throws UncheckedIOException if the owner, or the identity provider, is away or refuses: try
     *     again later
     */
    public <T> Optional<T> read(String owner, String kind, UUID id, Class<T> type) {
        var address =
                URI.create(
                        config.getValue("services." + owner + ".url", String.class)
                                + "/internal/v1/"
                                + kind
                                + "/"
                                + id);
        try {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(Duration.ofSeconds(5))
                                    .header("Authorization", "Bearer " + token())
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                return switch (answer.statusCode()) {
                    case 200 ->
                            Optional.of(
                                    json.readerFor(type)
                                            .without(
                                                    DeserializationFeature
                                                            .FAIL_ON_UNKNOWN_PROPERTIES)
                                            .readValue(body));
                    case 404 -> Optional.empty();
                    default -> throw new IOException(address + ": " + answer.statusCode());
                };
            }
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", stop));
        }
    }

    private String token() throws IOException {
        try {
            return tokens.getTokens(identity)
                    .await()
                    .atMost(Duration.ofSeconds(5))
                    .getAccessToken();
        } catch (RuntimeException away) {
            throw new IOException("no token for internal reads", away);
        }
    }
}
