package coop.cooperer.rencontres.journeys.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * The same read over and over, on connections that stay; small enough not to be what is measured.
 */
final class Load {

    private static final int CONNECTIONS = 32;

    private final byte[] request;

    Load(String path, String token) {
        request =
                """
                GET %s HTTP/1.1\r
                Host: localhost\r
                Accept: application/json\r
                Authorization: Bearer %s\r
                \r
                """
                        .formatted(path, token)
                        .getBytes(StandardCharsets.US_ASCII);
    }

    /** What came of it; latencies in milliseconds. */
    record Outcome(double perSecond, double p50, double p99) {}

    /** As fast as the answers come. */
    Outcome full(int port, Duration duration) throws InterruptedException {
        return run(port, duration, 0);
    }

    /** So many a second, whether the answers come or not as long as a connection is free. */
    Outcome paced(int port, Duration duration, double perSecond) throws InterruptedException {
        return run(port, duration, (long) (1e9 * CONNECTIONS / perSecond));
    }

    private Outcome run(int port, Duration duration, long pause) throws InterruptedException {
        var begun = System.nanoTime();
        var end = begun + duration.toNanos();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            var work = new ArrayList<Callable<long[]>>();
            for (var i = 0; i < CONNECTIONS; i++) {
                // Spread over the pause, so that they do not all come at once.
                var first = begun + pause * i / CONNECTIONS;
                work.add(() -> ask(port, first, pause, end));
            }
            var latencies = new ArrayList<long[]>();
            for (var done : threads.invokeAll(work)) {
                latencies.add(done.get());
            }
            return outcome(latencies, System.nanoTime() - begun);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the load on port " + port + " failed", failed);
        }
    }

    private long[] ask(int port, long first, long pause, long end) {
        var latencies = new long[1 << 16];
        var count = 0;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var answers = new BufferedInputStream(socket.getInputStream(), 1 << 14);
            var due = first;
            while (due < end && System.nanoTime() < end) {
                await(due);
                // From when it was due: an answer that keeps the next request waiting counts twice.
                var from = pause == 0 ? System.nanoTime() : due;
                socket.getOutputStream().write(request);
                readAnswer(answers);
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, count * 2);
                }
                latencies[count++] = System.nanoTime() - from;
                due += pause;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Arrays.copyOf(latencies, count);
    }

    private static void await(long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            java.util.concurrent.locks.LockSupport.parkNanos(left);
        }
    }

    private static void readAnswer(InputStream answers) throws IOException {
        var status = readLine(answers);
        if (!status.contains(" 200 ")) {
            throw new IOException("instead of 200: " + status);
        }
        var length = 0;
        for (var line = readLine(answers); !line.isEmpty(); line = readLine(answers)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        answers.skipNBytes(length);
    }

    private static String readLine(InputStream answers) throws IOException {
        var line = new StringBuilder();
        for (var one = answers.read(); one != '\n'; one = answers.read()) {
            if (one < 0) {
                throw new IOException("the connection was closed");
            }
            if (one != '\r') {
                line.append((char) one);
            }
        }
        return line.toString();
    }

    private static Outcome outcome(List<long[]> parts, long nanos) {
        var all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Outcome(all.length * 1e9 / nanos, at(all, 0.50), at(all, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
