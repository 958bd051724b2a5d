package coop.cooperer.rencontres.journeys.screen;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A headless Chromium with a profile of its own, which is thrown away at the end. */
public final class Chromium implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path profile;
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    private Chromium(Path profile, Process process) {
        this.profile = profile;
        this.process = process;
    }

    /** Starts the browser that is installed on this machine. */
    public static Chromium started() {
        try {
            var profile = Files.createTempDirectory("rencontres-chromium");
            var command =
                    List.of(
                            installed().toString(),
                            "--headless",
                            "--no-sandbox",
                            "--no-first-run",
                            "--disable-gpu",
                            "--hide-scrollbars",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--lang=fr-FR",
                            "--remote-debugging-port=0",
                            "--user-data-dir=" + profile,
                            "about:blank");
            var process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return new Chromium(profile, process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A new tab, empty. */
    public Tab tab() {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/json/new"))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString()).body();
            var address = JSON.readTree(answer).path("webSocketDebuggerUrl").asText();
            return Tab.at(http, URI.create(address));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (var files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
            }
        } catch (IOException leftBehind) {
            // A profile in the temporary folder does no harm.
            return;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            http.close();
        }
    }

    // The browser writes the port that it found into its profile.
    private String port() {
        var file = profile.resolve("DevToolsActivePort");
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try {
                if (Files.exists(file) && !Files.readAllLines(file).isEmpty()) {
                    return Files.readAllLines(file).getFirst();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new IllegalStateException("Chromium did not start");
    }

    private static Path installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(
                        name ->
                                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Chromium was not found: install it and put it on the"
                                                + " PATH."));
    }
}
