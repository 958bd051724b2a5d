package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.local.LocalPlatform;
import coop.cooperer.rencontres.local.supervision.ProcessMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * What receiving media costs: a large upload through the door beside a bare program that hashes,
 * writes and synchronises the same bytes; the memory of the service meanwhile; derivatives beside
 * calling the same tool directly.
 *
 * <p>{@code RENCONTRES_BENCH_MEGABYTES} makes the upload smaller.
 */
final class MediaBench implements Bench {

    private static final String MEDIA = "media";
    private static final int ROUNDS = 3;
    private static final int PICTURES = 30;
    private static final double AIM_UPLOAD = 0.5;
    private static final double AIM_MEGABYTES = 300;
    private static final double AIM_DERIVATIVES = 0.9;

    private final Path checkout;
    private final Consumer<String> console;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The medians of an upload, in seconds, and the most memory that the service took. */
    private record Uploads(double throughTheDoor, double bare, double megabytes) {}

    /** How many derivatives came a second. */
    private record Derivatives(double service, double direct) {}

    MediaBench(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public void run() throws InterruptedException {
        var folder = checkout.resolve(".rencontres/bench-media");
        try (var platform = LocalPlatform.beside(checkout, folder, 800, _ -> {}).forLoad();
                var realm = new SigningRealm(URI.create(platform.address("keycloak")).getPort())) {
            platform.start("gateway", MEDIA);
            var token = realm.administrator();
            var uploads = uploads(platform, folder, token);
            var derivatives =
                    derivatives(
                            new MediaRecords(platform),
                            new MediaTool(platform.home().data(MEDIA)),
                            picture -> send(platform, token, BodyOf.bytes(picture)));
            print(uploads, derivatives);
            Report.write(checkout, MEDIA, report(uploads, derivatives));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Uploads uploads(LocalPlatform platform, Path folder, String token)
            throws IOException, InterruptedException {
        var megabytes =
                Integer.parseInt(System.getenv().getOrDefault("RENCONTRES_BENCH_MEGABYTES", "500"));
        var sound = sound(folder.resolve("sound.mp3"), megabytes);
        var most = new AtomicLong();
        var watched = platform.process(MEDIA).orElseThrow();
        var watch = watching(watched, most);
        var through = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        // The first of each is warm-up.
        for (var round = 0; round <= ROUNDS; round++) {
            through.add(timed(() -> send(platform, token, BodyOf.file(sound))));
            bare.add(timed(() -> keep(sound, folder.resolve("bare"))));
        }
        watch.interrupt();
        watch.join();
        Files.delete(sound);
        Files.delete(folder.resolve("bare"));
        return new Uploads(median(through), median(bare), most.get() / 1024.0);
    }

    private static Derivatives derivatives(MediaRecords records, MediaTool tool, Sending sending)
            throws IOException, SQLException {
        var pictures = new ArrayList<UUID>();
        for (var i = 0; i < PICTURES; i++) {
            pictures.add(sending.send(MediaTool.picture(i)));
        }
        records.photographs(pictures);
        // Once to warm up, once to be measured.
        records.makeAgain();
        records.await();
        records.makeAgain();
        var service = records.await();
        return new Derivatives(service, tool.perSecond(pictures));
    }

    private UUID send(LocalPlatform platform, String token, HttpRequest.BodyPublisher body)
            throws IOException {
        var id = UUID.randomUUID();
        try {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    platform.address("gateway")
                                                            + "/api/v1/media/files/"
                                                            + id))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/octet-stream")
                                    .timeout(Duration.ofMinutes(10))
                                    .PUT(body)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + ": " + answer.body());
            }
            return id;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    // What the service cannot do without: read, hash, write, synchronise.
    private static void keep(Path from, Path to) throws IOException {
        try (var in = FileChannel.open(from);
                var out =
                        FileChannel.open(
                                to,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var piece = ByteBuffer.allocateDirect(131_072);
            while (in.read(piece) >= 0) {
                piece.flip();
                digest.update(piece.duplicate());
                out.write(piece);
                piece.clear();
            }
            out.force(true);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path sound(Path to, int megabytes) throws IOException {
        var random = new Random(2021);
        var piece = new byte[1024 * 1024];
        try (var out = Files.newOutputStream(to)) {
            out.write(new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 0});
            for (var i = 0; i < megabytes - 1; i++) {
                random.nextBytes(piece);
                out.write(piece);
            }
        }
        return to;
    }

    private static Thread watching(ProcessHandle process, AtomicLong most) {
        return Thread.ofVirtual()
                .start(
                        () -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                most.accumulateAndGet(
                                        ProcessMemory.kilobytesAlone(process), Math::max);
                                try {
                                    Thread.sleep(200);
                                } catch (InterruptedException done) {
                                    return;
                                }
                            }
                        });
    }

    private static double timed(Act act) throws IOException {
        var begun = System.nanoTime();
        act.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().skip(1).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private void print(Uploads uploads, Derivatives derivatives) {
        console.accept("%-40s %10s %10s".formatted("", "ours", "bare"));
        console.accept(
                "%-40s %10.2f %10.2f"
                        .formatted("upload, seconds", uploads.throughTheDoor(), uploads.bare()));
        console.accept(
                "%-40s %10.2f %10.2f"
                        .formatted(
                                "photographs drawn a second",
                                derivatives.service(),
                                derivatives.direct()));
        console.accept("media-service: %.0f MB at most".formatted(uploads.megabytes()));
    }

    private static Map<String, Object> report(Uploads uploads, Derivatives derivatives) {
        var upload = uploads.bare() / uploads.throughTheDoor();
        var drawn = derivatives.service() / derivatives.direct();
        return Map.of(
                "figures",
                Map.of(
                        "upload through the gateway, s", uploads.throughTheDoor(),
                        "the same bytes hashed, written and synchronised, s", uploads.bare(),
                        "media-service, most memory, MB", uploads.megabytes(),
                        "photographs drawn by the service, a second", derivatives.service(),
                        "photographs drawn by the tool, a second", derivatives.direct()),
                "ratios",
                Map.of("upload / bare program", upload, "derivatives / tool", drawn),
                "aims",
                Map.of(
                        "upload at least 0.5 of the bare program",
                        aim(AIM_UPLOAD, upload, upload >= AIM_UPLOAD),
                        "memory under 300 MB",
                        aim(
                                AIM_MEGABYTES,
                                uploads.megabytes(),
                                uploads.megabytes() < AIM_MEGABYTES),
                        "derivatives at least 0.9 of the tool",
                        aim(AIM_DERIVATIVES, drawn, drawn >= AIM_DERIVATIVES)));
    }

    private static Map<String, Object> aim(double aim, double measured, boolean met) {
        return Map.of("aim", aim, "measured", measured, "met", met);
    }

    /** Sends a picture, and answers its id. */
    private interface Sending {
        UUID send(byte[] picture) throws IOException;
    }

    /** Something that takes a while. */
    private interface Act {
        void run() throws IOException;
    }

    /** What a request carries. */
    private static final class BodyOf {

        private BodyOf() {}

        static HttpRequest.BodyPublisher bytes(byte[] content) {
            return HttpRequest.BodyPublishers.ofByteArray(content);
        }

        static HttpRequest.BodyPublisher file(Path file) throws IOException {
            return HttpRequest.BodyPublishers.ofFile(file);
        }
    }
}
