package coop.cooperer.rencontres.journeys.bench;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;
import coop.cooperer.rencontres.journeys.webhooks.ReceiverFarm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The floor of the deliveries: the same bodies, signed and posted, with no memory of anything. */
final class BareClient {

    private static final int POSTS = 30_000;
    private static final int AT_ONCE = 64;
    private final ReceiverFarm farm;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    BareClient(ReceiverFarm farm) {
        this.farm = farm;
    }

    double perSecond(String secret) {
        farm.note(false);
        post(secret, POSTS / 3);
        farm.forget();
        var begun = System.nanoTime();
        post(secret, POSTS);
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (farm.all() != POSTS) {
            throw new IllegalStateException("the bare client lost posts: " + farm.all());
        }
        return POSTS / seconds;
    }

    private void post(String secret, int posts) {
        var next = new AtomicInteger();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var worker = 0; worker < AT_ONCE; worker++) {
                workers.execute(
                        () -> {
                            for (var n = next.getAndIncrement();
                                    n < posts;
                                    n = next.getAndIncrement()) {
                                post(secret, farm.prompt(n % 98));
                            }
                        });
            }
            workers.shutdown();
            if (!workers.awaitTermination(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("the bare client does not get done");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void post(String secret, String address) {
        var id = UUID.randomUUID().toString();
        var now = Instant.now();
        var body =
                """
                {"type":"coop.cooperer.rencontres.SeminarHeld.v1","timestamp":"%s","data":{"subject":"%s"}}\
                """
                        .formatted(now, id);
        try {
            http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/json")
                            .header("webhook-id", id)
                            .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                            .header(
                                    "webhook-signature",
                                    new Webhook(secret).sign(id, now.getEpochSecond(), body))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (IOException | WebhookSigningException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
