package coop.cooperer.rencontres.notifications.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A receiver in Node.js with the library that Standard Webhooks publishes there: {@code
 * src/test/receiver}.
 */
final class NodeReceiver implements AutoCloseable {

    private static final Path SOURCES = Path.of("src/test/receiver");
    private static final Path FOLDER = Path.of("target/receiver");

    private final Process process;
    private final int port;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** Fetches the library as the lock file says, if it is not there yet. */
    static void prepare() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (var file : List.of("package.json", "package-lock.json", "receiver.mjs")) {
            Files.writeString(FOLDER.resolve(file), Files.readString(SOURCES.resolve(file)));
        }
        var npm =
                new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(npm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (npm.waitFor() != 0) {
            throw new IOException("npm ci failed: " + said);
        }
    }

    /** Starts one that trusts this secret. */
    NodeReceiver(String secret) throws IOException {
        process =
                new ProcessBuilder("node", "receiver.mjs", secret)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .start();
        var said = process.inputReader(StandardCharsets.UTF_8);
        port = Integer.parseInt(said.readLine());
        Thread.ofVirtual().start(() -> listen(said));
    }

    String url() {
        return "http://127.0.0.1:" + port + "/hook";
    }

    /** What it said of each request. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    private void listen(BufferedReader said) {
        said.lines().forEach(lines::add);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
