package coop.cooperer.rencontres.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.gateway.Browser;
import coop.cooperer.rencontres.gateway.DoorParts;
import coop.cooperer.rencontres.gateway.RawConnection;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the door does when a service, or a caller, does not do its part. */
@QuarkusTest
@WithTestResource(DoorParts.class)
class EnduranceIT {

    private final Browser caller = new Browser();

    @Test
    void aReadThatALostConnectionSpoiledIsTriedAgain() {
        var answer = caller.get("/api/v1/calls/flaky?name=" + UUID.randomUUID());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aWriteIsNeverTriedAgain() {
        var path = "/api/v1/calls/flaky?name=" + UUID.randomUUID();
        var before = reached();

        var answer = caller.post(path, "{}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(reached() - before).isEqualTo(1);
    }

    @Test
    void aServiceThatDoesNotAnswerInItsTimeIsSaidToBeTooSlow() {
        var answer = caller.get("/api/v1/media/silent");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("\"code\":\"service-too-slow\"");
    }

    @Test
    void aBodyThatDoesNotArriveInItsTimeIsRefused() {
        var answer =
                RawConnection.send(
                        "POST /api/v1/media/silent HTTP/1.1",
                        "Host: localhost",
                        "Content-Length: 2000",
                        "",
                        "begun");

        assertThat(answer).contains("408 Request Timeout", "\"code\":\"request-too-slow\"");
    }

    @Test
    void aServiceThatFailsAgainAndAgainIsLeftInPeace() {
        var pauses =
                IntStream.range(0, 20)
                        .mapToObj(i -> caller.get("/api/v1/webhooks/subscriptions"))
                        .filter(answer -> answer.headers().firstValue("Retry-After").isPresent())
                        .toList();

        assertThat(pauses).isNotEmpty().allMatch(answer -> answer.statusCode() == 503);
    }

    @Test
    void oneServiceAtRestDoesNotKeepTheOthersFromAnswering() {
        IntStream.range(0, 20).forEach(i -> caller.get("/api/v1/webhooks/subscriptions"));

        assertThat(caller.get("/api/v1/calls/echo").statusCode()).isEqualTo(200);
    }

    @Test
    void eventsArriveWhenTheyAreSent() throws IOException {
        var address = URI.create(Browser.door() + "/api/v1/calls/events").toURL();
        var connection = address.openConnection();
        connection.setRequestProperty("Last-Event-ID", "41");
        connection.setReadTimeout(5000);

        try (InputStream events = connection.getInputStream()) {
            assertThat(new String(events.readNBytes(8), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("data: 41");
        }
    }

    private static int reached() {
        return Integer.parseInt(new Browser().get("/api/v1/calls/reached").body());
    }
}
