package coop.cooperer.rencontres.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Honours {@code Idempotency-Key} on every {@code POST} of a known caller: the first answer is
 * stored and given again; the same key with another body is refused. An answer marked {@code
 * no-store} is repeated without its body.
 */
class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final String HELD = Idempotency.class.getName();

    private final IdempotencyKeys keys;
    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private final Instance<AnswerSeal> seal;

    Idempotency(
            IdempotencyKeys keys,
            SecurityIdentity identity,
            ObjectMapper json,
            Instance<AnswerSeal> seal) {
        this.keys = keys;
        this.identity = identity;
        this.json = json;
        this.seal = seal;
    }

    @ServerRequestFilter
    Optional<Response> before(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString(HEADER);
        if (key == null || !HttpMethod.POST.equals(request.getMethod()) || identity.isAnonymous()) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > 255) {
            throw new Refusal(
                    PlatformReason.IDEMPOTENCY_KEY_REUSED, "De 1 à 255 caractères sont attendus.");
        }
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var held =
                new IdempotencyKeys.Key(
                        identity.getPrincipal().getName(),
                        key,
                        fingerprint(request.getUriInfo().getRequestUri().getRawPath(), body));
        var stored = keys.hold(held);
        if (stored.isEmpty()) {
            request.setProperty(HELD, held);
        }
        return stored.map(this::again);
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (!(request.getProperty(HELD) instanceof IdempotencyKeys.Key held)) {
            return;
        }
        if (response.getStatus() >= 500) {
            keys.release(held);
            return;
        }
        keys.keep(
                held,
                new IdempotencyKeys.Answer(
                        response.getStatus(),
                        Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION)),
                        Optional.ofNullable(response.getMediaType()).map(MediaType::toString),
                        mayBeKept(response)
                                ? Optional.of(kept(json.writeValueAsString(response.getEntity())))
                                : Optional.empty()));
    }

    // A secret that is shown once must not lie here in clear: its repetition gets the status alone.
    private static boolean mayBeKept(ContainerResponseContext response) {
        var caching = response.getHeaderString(HttpHeaders.CACHE_CONTROL);
        return response.hasEntity() && (caching == null || !caching.contains("no-store"));
    }

    private String kept(String answer) {
        return seal.isResolvable() ? seal.get().seal(answer) : answer;
    }

    private String told(String kept) {
        return seal.isResolvable() ? seal.get().unseal(kept) : kept;
    }

    private Response again(IdempotencyKeys.Answer answer) {
        var again = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        answer.location().ifPresent(it -> again.header(HttpHeaders.LOCATION, it));
        answer.type().ifPresent(again::type);
        answer.body().map(this::told).ifPresent(again::entity);
        return again.build();
    }

    private static String fingerprint(String path, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
