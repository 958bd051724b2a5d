package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.local.LocalPlatform;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A thousand people prove their addresses at once for forty seats, through the door; beside it the
 * same statements straight on the same database, as many transactions at once as the service lets
 * through.
 */
final class SeatsBench implements Bench {

    private static final int PEOPLE = 1000;
    private static final double AIM = 0.2;

    /** What a rush took: registrations a second, and the slowest hundredth in milliseconds. */
    private record Rush(double perSecond, double p99) {}

    private final Path checkout;
    private final Consumer<String> console;

    SeatsBench(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public void run() throws InterruptedException {
        var folder = checkout.resolve(".rencontres/bench-seats");
        try (var platform = LocalPlatform.beside(checkout, folder, 700, _ -> {}).forLoad()) {
            platform.forgetEverything();
            platform.start("seminars", "keycloak", "gateway");
            measure(platform);
        }
    }

    private void measure(LocalPlatform platform) {
        try (var records = new SeatRecords(platform)) {
            warmUp(platform, records);
            var rush = rush(platform, records);
            var direct = direct(records);
            report(rush, direct);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void warmUp(LocalPlatform platform, SeatRecords records) throws SQLException {
        var seminar = records.openSeminar();
        var door = platform.address("gateway");
        follow(door, records.links(seminar, ask(door, seminar, 200)));
    }

    private Rush rush(LocalPlatform platform, SeatRecords records) throws SQLException {
        var seminar = records.openSeminar();
        var door = platform.address("gateway");
        var links = records.links(seminar, ask(door, seminar, PEOPLE));
        var begun = System.nanoTime();
        var took = follow(door, links);
        var rush = rush(begun, took);
        print("through the door", rush);
        records.require(seminar, "CONFIRMED", 40);
        records.require(seminar, "WAITLISTED", PEOPLE - 40);
        return rush;
    }

    private Rush direct(SeatRecords records) throws SQLException {
        var seminar = records.openSeminar();
        var registrations = records.requested(seminar, PEOPLE);
        var links = records.links(seminar, registrations);
        var begun = System.nanoTime();
        var took = records.seatAll(links);
        var rush = rush(begun, took);
        print("straight on the database", rush);
        return rush;
    }

    private static Rush rush(long begun, double[] took) {
        var seconds = (System.nanoTime() - begun) / 1e9;
        Arrays.sort(took);
        return new Rush(took.length / seconds, took[(int) (took.length * 0.99)]);
    }

    private static List<UUID> ask(String door, UUID seminar, int people) {
        return all(
                        people,
                        it ->
                                post(
                                        door + "/api/v1/seminars/" + seminar + "/registrations",
                                        """
                                        {"familyName":"Participante","givenName":"Numéro",
                                         "email":"participant-%d@example.org",
                                         "organisation":"Une structure",
                                         "function":"Accompagnement","category":"RESEARCH"}
                                        """
                                                .formatted(it)))
                .stream()
                .map(it -> UUID.fromString(it.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1")))
                .toList();
    }

    private static double[] follow(String door, List<String> links) {
        var took = new double[links.size()];
        all(
                links.size(),
                it -> {
                    var begun = System.nanoTime();
                    return post(
                                    door + "/api/v1/seminars/places",
                                    "{\"link\":\"%s\"}".formatted(links.get(it)))
                            .thenApply(
                                    body -> {
                                        took[it] = (System.nanoTime() - begun) / 1e6;
                                        return body;
                                    });
                });
        return took;
    }

    private static List<String> all(int people, IntFunction<CompletableFuture<String>> act) {
        return IntStream.range(0, people).mapToObj(act).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

    private static CompletableFuture<String> post(String address, String body) {
        return HTTP.sendAsync(
                        HttpRequest.newBuilder(URI.create(address))
                                .timeout(Duration.ofMinutes(1))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(
                        answer -> {
                            if (answer.statusCode() != 201) {
                                throw new IllegalStateException(
                                        answer.statusCode() + " " + answer.body());
                            }
                            return answer.body();
                        });
    }

    private void print(String what, Rush rush) {
        console.accept(
                "%-26s %7.0f registrations a second   p99 %7.0f ms"
                        .formatted(what, rush.perSecond(), rush.p99()));
    }

    private void report(Rush rush, Rush direct) {
        var ratio = rush.perSecond() / direct.perSecond();
        console.accept("ratio %.2f".formatted(ratio));
        Report.write(
                checkout,
                "seats",
                Map.of(
                        "figures",
                        Map.of(
                                "through the door, registrations a second", rush.perSecond(),
                                "through the door, p99, ms", rush.p99(),
                                "straight on the database, a second", direct.perSecond(),
                                "straight on the database, p99, ms", direct.p99()),
                        "ratios",
                        Map.of("through the door / straight on the database", ratio),
                        "aims",
                        Map.of(
                                "a fifth of the database",
                                Map.of("aim", AIM, "measured", ratio, "met", ratio >= AIM))));
    }
}
