package coop.cooperer.rencontres.notifications.delivery;

import coop.cooperer.rencontres.notifications.subscription.AddressGuard;
import coop.cooperer.rencontres.platform.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Carries a delivery to its receiver as Standard Webhooks 1.0.0 says: signed, stamped with the real
 * time of the attempt, without following anybody elsewhere.
 */
@ApplicationScoped
class Courier {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final int KEPT = 20_000;
    private static final int IDLE_CONNECTIONS = 256;

    private final AddressGuard guard;
    private final OkHttpClient http;
    private final InstantSource time = InstantSource.system();

    @Inject
    Courier(AddressGuard guard, DeliveriesConfig config) {
        this(guard, config.timeout());
    }

    Courier(AddressGuard guard, Duration timeout) {
        this.guard = guard;
        this.http =
                new OkHttpClient.Builder()
                        // One bound for the whole: a receiver that dribbles has no longer.
                        .callTimeout(timeout)
                        .connectTimeout(timeout)
                        .readTimeout(timeout)
                        .writeTimeout(timeout)
                        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
                        // One attempt is one request, and is noted as such.
                        .retryOnConnectionFailure(false)
                        .dns(guard)
                        .proxy(Proxy.NO_PROXY)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .build();
    }

    Attempt carry(Errand errand) {
        var begun = time.instant();
        try {
            guard.admit(errand.url());
            try (var answer = http.newCall(request(errand, begun)).execute()) {
                return answered(begun, answer);
            }
        } catch (Refusal refused) {
            return unanswered(begun, AttemptFailure.ADDRESS_REFUSED);
        } catch (InterruptedIOException late) {
            return unanswered(begun, AttemptFailure.TIMEOUT);
        } catch (IOException unreachable) {
            return unanswered(begun, AttemptFailure.UNREACHABLE);
        }
    }

    private static Request request(Errand errand, Instant now) {
        var id = errand.event().toString();
        var payload = errand.payload();
        return new Request.Builder()
                .url(errand.url())
                .header("User-Agent", "Rencontres-Webhooks/1")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(errand.secrets(), id, now, payload))
                .post(RequestBody.create(payload.getBytes(StandardCharsets.UTF_8), JSON))
                .build();
    }

    private Attempt answered(Instant begun, Response answer) {
        var asked =
                Optional.ofNullable(answer.header("Retry-After"))
                        .flatMap(it -> RetryAfter.read(it, time.instant()));
        return attempt(begun, answer.code(), null, said(answer), asked.orElse(null));
    }

    private Attempt unanswered(Instant begun, AttemptFailure failure) {
        return attempt(begun, null, failure, "", null);
    }

    // The status is the answer; a body that breaks off or dribbles changes nothing about it.
    private static String said(Response answer) {
        try {
            // PostgreSQL keeps every character but this one.
            return answer.peekBody(KEPT).string().replace('\0', '\uFFFD');
        } catch (IOException broken) {
            return "";
        }
    }

    private Attempt attempt(
            Instant begun,
            @Nullable Integer status,
            @Nullable AttemptFailure failure,
            String response,
            @Nullable Duration retryAfter) {
        var ended = time.instant();
        var took = Duration.between(begun, ended).toMillis();
        return new Attempt(ended, status, failure, took, response, retryAfter);
    }
}
