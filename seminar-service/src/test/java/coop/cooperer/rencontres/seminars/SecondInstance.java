package coop.cooperer.rencontres.seminars;

import static io.restassured.RestAssured.given;

import coop.cooperer.rencontres.platform.testkit.Eventually;
import coop.cooperer.rencontres.platform.testkit.TestTokens;
import io.quarkus.bootstrap.BootstrapException;
import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberToRemove;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The service once more, in a process of its own, packaged from the same classes and set to the
 * same database and broker as the service under test.
 */
final class SecondInstance implements AutoCloseable {

    private final URI address;
    private final Process process;
    private final String name;

    private SecondInstance(URI address, Process process, String name) {
        this.address = address;
        this.process = process;
        this.name = name;
    }

    static SecondInstance start() {
        try {
            var folder = Files.createTempDirectory("second-instance");
            var port = freePort();
            var java =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx256m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "-jar",
                                    packaged(folder).toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("log").toFile());
            var name = UUID.randomUUID().toString();
            java.environment().putAll(environment(port, name));
            var instance =
                    new SecondInstance(URI.create("http://127.0.0.1:" + port), java.start(), name);
            Eventually.holds("the second instance is ready", instance::isReady);
            return instance;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI address() {
        return address;
    }

    /** Makes its business clock show this instant: the other one's is not its own. */
    void show(Instant now) {
        given().auth()
                .oauth2(TestTokens.service())
                .contentType(ContentType.JSON)
                .body(Map.of("now", now.toString()))
                .put(address + "/internal/v1/clock")
                .then()
                .statusCode(200);
    }

    // The broker keeps the share of a known member for a while, lest it only restarts.
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        try (var broker =
                Admin.create(Map.of("bootstrap.servers", setting("KAFKA_BOOTSTRAP_SERVERS")))) {
            broker.removeMembersFromConsumerGroup(
                            "seminar-service",
                            new RemoveMembersFromConsumerGroupOptions(
                                    Set.of(new MemberToRemove("seminar-service-" + name))))
                    .all()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        }
    }

    private static Path packaged(Path folder) {
        try (var application =
                QuarkusBootstrap.builder()
                        .setApplicationRoot(Path.of("target/classes").toAbsolutePath())
                        .setProjectRoot(Path.of("").toAbsolutePath())
                        .setTargetDirectory(folder)
                        .setBaseName("second")
                        .setMode(QuarkusBootstrap.Mode.PROD)
                        .setLocalProjectDiscovery(true)
                        .build()
                        .bootstrap()) {
            return application.createAugmentor().createProductionApplication().getJar().getPath();
        } catch (BootstrapException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> environment(int port, String name) {
        return Map.of(
                "HTTP_PORT", String.valueOf(port),
                "DATABASE_URL", setting("DATABASE_URL"),
                "DATABASE_USER", setting("DATABASE_USER"),
                "DATABASE_PASSWORD", setting("DATABASE_PASSWORD"),
                "KAFKA_BOOTSTRAP_SERVERS", setting("KAFKA_BOOTSTRAP_SERVERS"),
                "IDENTITY_URL", setting("IDENTITY_URL"),
                "IDENTITY_ISSUER", setting("IDENTITY_ISSUER"),
                "SERVICE_CLIENT_SECRET", "test",
                "CLOCK_ADJUSTABLE", "true",
                "MESSAGING_INSTANCE", name);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                                    HttpRequest.newBuilder(address.resolve("/q/health/ready"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
