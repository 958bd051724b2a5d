package coop.cooperer.rencontres.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import coop.cooperer.rencontres.journeys.door.World;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only the real gateway shows: packed, restarted, and with the real realm behind it. */
@ExtendWith(RunningPlatform.class)
class DoorIT {

    private final World world = RunningPlatform.world();

    @Test
    void aSessionSurvivesARestartOfTheGateway() throws InterruptedException {
        var platform = RunningPlatform.platform();
        var person = world.as("structure-a");

        platform.takeOver("gateway");
        platform.giveBack("gateway");
        awaitReady();

        var session = person.get("/session").expect(200).body();
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("username").asText()).isEqualTo("structure-a");
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheGatewayStops()
            throws IOException, InterruptedException {
        var platform = RunningPlatform.platform();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door().getPort())) {
            socket.setSoTimeout(10_000);
            send(
                    socket,
                    """
                    POST /sign-out/back-channel HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: 20\r
                    \r
                    logout_tok\
                    """);
            var stopping = Thread.ofVirtual().start(() -> takeOverGateway());
            while (platform.isReady("gateway")) {
                Thread.sleep(100);
            }
            send(socket, "en=nothing");

            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);

            assertThat(answer).isEqualTo("HTTP/1.1 400");
            stopping.join();
        } finally {
            platform.giveBack("gateway");
            awaitReady();
        }
    }

    @Test
    void aHeaderOverTwoLinesIsRefusedBeforeItIsRead() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), door().getPort())) {
            socket.setSoTimeout(10_000);
            send(socket, "GET /api/v1/calls HTTP/1.1\r\nHost: localhost\r\nX-A: 1\r\n b\r\n\r\n");

            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("ambiguous-header");
        }
    }

    @Test
    void aPartnersSecretIsGoodUntilItIsRenewed() throws IOException, InterruptedException {
        var admin = world.as("admin1");
        var partner =
                admin.post(
                                "/api/v1/partners",
                                Map.of(
                                        "name",
                                        "Essai " + UUID.randomUUID(),
                                        "scopes",
                                        List.of("calls:read")))
                        .expect(201)
                        .body();
        var client = partner.path("client").asText();
        var first = partner.path("secret").asText();
        var before = tokenStatus(client, first);

        var second =
                admin.post("/api/v1/partners/" + client + "/secrets")
                        .expect(201)
                        .body()
                        .path("secret")
                        .asText();

        assertThat(before).isEqualTo(200);
        assertThat(tokenStatus(client, first)).isEqualTo(401);
        assertThat(tokenStatus(client, second)).isEqualTo(200);
        admin.delete("/api/v1/partners/" + client).expect(204);
        assertThat(tokenStatus(client, second)).isEqualTo(401);
    }

    @Test
    void theAuditorReadsOneTrailOfAllServices() {
        var trail = world.as("auditeur").get("/api/v1/audit?limit=100").expect(200).body();

        assertThat(trail.path("missing")).isEmpty();
        assertThat(world.as("evaluateur").get("/api/v1/audit").status()).isEqualTo(403);
    }

    private static int tokenStatus(String client, String secret)
            throws IOException, InterruptedException {
        var realm = RunningPlatform.platform().address("keycloak") + "/realms/rencontres";
        var form = "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(
                                            URI.create(realm + "/protocol/openid-connect/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private URI door() {
        return URI.create(world.door());
    }

    private static void send(Socket socket, String part) throws IOException {
        socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
    }

    private static void takeOverGateway() {
        try {
            RunningPlatform.platform().takeOver("gateway");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitReady() throws InterruptedException {
        var platform = RunningPlatform.platform();
        for (var tries = 0; tries < 120 && !platform.isReady("gateway"); tries++) {
            Thread.sleep(500);
        }
    }
}
