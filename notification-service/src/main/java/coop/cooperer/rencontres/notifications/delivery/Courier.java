package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.AddressGuard;
import coop.cooperer.rencontres.notifications.subscription.SigningSecret;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Carries a delivery to its receiver as Standard Webhooks 1.0.0 says: signed, stamped with the real
 * time of the attempt, without following anybody elsewhere.
 */
@ApplicationScoped
class Courier {

    private static final MediaType JSON = MediaType.get("application/json");

    private final AddressGuard guard;
    private final OkHttpClient http;
    private final InstantSource time = InstantSource.system();

    Courier(AddressGuard guard, DeliveriesConfig config) {
        this.guard = guard;
        this.http =
                new OkHttpClient.Builder()
                        // One bound for the whole: a receiver that dribbles has no longer.
                        .callTimeout(config.timeout())
                        .connectTimeout(config.timeout())
                        .readTimeout(config.timeout())
                        .writeTimeout(config.timeout())
                        // One attempt is one request, and is noted as such.
                        .retryOnConnectionFailure(false)
                        .dns(guard)
                        .proxy(Proxy.NO_PROXY)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .build();
    }

    Attempt carry(Errand errand, SigningSecret secret) {
        var begun = time.instant();
        try {
            guard.admit(errand.url());
            try (var answer = http.newCall(request(errand, secret, begun)).execute()) {
                return attempt(begun, answer.code(), null);
            }
        } catch (Refusal refused) {
            return attempt(begun, null, AttemptFailure.ADDRESS_REFUSED);
        } catch (InterruptedIOException late) {
            return attempt(begun, null, AttemptFailure.TIMEOUT);
        } catch (IOException unreachable) {
            return attempt(begun, null, AttemptFailure.UNREACHABLE);
        }
    }

    private static Request request(Errand errand, SigningSecret secret, Instant now) {
        var id = errand.delivery().event().toString();
        var payload = errand.delivery().payload();
        return new Request.Builder()
                .url(errand.url())
                .header("User-Agent", "Rencontres-Webhooks/1")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(secret, id, now, payload))
                .post(RequestBody.create(payload.getBytes(StandardCharsets.UTF_8), JSON))
                .build();
    }

    private Attempt attempt(
            Instant begun, @Nullable Integer status, @Nullable AttemptFailure failure) {
        var ended = time.instant();
        return new Attempt(ended, status, failure, Duration.between(begun, ended).toMillis());
    }
}
