package coop.cooperer.rencontres.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.Map;

/**
 * Starts what the door needs, once for all tests. The class may be loaded more than once, so what
 * was started is remembered where every class loader looks.
 */
public class DoorParts implements QuarkusTestResourceLifecycleManager {

    private static final String STARTED = "gateway.test.parts";

    @Override
    public Map<String, String> start() {
        var parts = System.getProperty(STARTED);
        if (parts == null) {
            parts = begin();
            System.setProperty(STARTED, parts);
        }
        var ports = parts.split(",", -1);
        var realm = "http://localhost:" + ports[1] + "/realms/rencontres";
        var service = "http://localhost:" + ports[2];
        var nobody = "http://localhost:" + ports[3];
        return Map.ofEntries(
                Map.entry("DATABASE_URL", "jdbc:postgresql://localhost:" + ports[0] + "/postgres"),
                Map.entry("DATABASE_USER", "postgres"),
                Map.entry("DATABASE_PASSWORD", "postgres"),
                Map.entry("HTTP_PORT", "0"),
                Map.entry("PUBLIC_URL", "http://localhost:8080"),
                Map.entry("IDENTITY_URL", realm),
                Map.entry("IDENTITY_ISSUER", realm),
                Map.entry("WEB_CLIENT_SECRET", "a-secret-of-at-least-32-characters"),
                Map.entry("SERVICE_CLIENT_SECRET", "another-secret"),
                Map.entry("SESSION_KEY", Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("proxy.budgets.applications.body", "1M"),
                Map.entry("proxy.budgets.media.answering", "1s"),
                Map.entry("proxy.budgets.media.sending", "1s"),
                Map.entry("APPLICATIONS_URL", service),
                Map.entry("SEMINARS_URL", nobody),
                Map.entry("COMMITTEES_URL", service),
                Map.entry("MEDIA_URL", service),
                Map.entry("NOTIFICATIONS_URL", nobody));
    }

    private static String begin() {
        try {
            var vertx = Vertx.vertx();
            var database = EmbeddedPostgres.builder().start();
            return "%d,%d,%d,%d"
                    .formatted(
                            database.getPort(),
                            TestRealm.start(vertx),
                            TestService.start(vertx),
                            freePort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    // What runs serves the next class too, and ends with the JVM.
    @Override
    public void stop() {}
}
