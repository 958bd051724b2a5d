package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Lists, search and the board of a call with 10, 1 000 and 100 000 applications, filled straight
 * into the database: how much slower the largest is than the smallest.
 */
final class GrowthBench implements Bench {

    private static final List<Integer> SIZES = List.of(10, 1_000, 100_000);
    private static final int ROUNDS = 300;
    private static final double FACTOR = 1.3;
    private static final Instant APRIL = Instant.parse("2021-04-12T08:00:00Z");
    private static final Instant AFTER = Instant.parse("2021-05-20T22:00:01Z");

    private final Path checkout;
    private final Consumer<String> console;

    GrowthBench(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public void run() throws InterruptedException {
        var folder = checkout.resolve(".rencontres/bench-growth");
        try (var platform = LocalPlatform.beside(checkout, folder, 840, _ -> {}).forLoad()) {
            platform.forgetEverything();
            platform.start();
            var world = new World(platform, checkout, Duration.ofSeconds(30));
            // Else the smallest would be measured on machines that are still cold.
            measure(
                    world,
                    opened(platform, world, SIZES.getFirst()),
                    SIZES.getFirst(),
                    new TreeMap<>());
            var p99 = new TreeMap<String, Map<Integer, Double>>();
            for (var size : SIZES) {
                measure(world, opened(platform, world, size), size, p99);
            }
            world.resetClock();
            report(p99);
        }
    }

    private static UUID opened(LocalPlatform platform, World world, int size) {
        world.clock(APRIL);
        var call = world.as("admin1").post("/api/v1/calls", Map.of("dataSet", "2021")).expect(201);
        var path = "/api/v1/calls/" + call.text("id");
        world.as("admin1").post(path + "/publication").expect(200);
        world.clock(AFTER);
        while (!world.as("admin1").get(path).text("status").equals("CLOSED")) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        world.as("admin1").post(path + "/openings").expect(200);
        world.as("admin2").post(path + "/openings").expect(200);
        fill(platform, call.id("id"), size);
        return call.id("id");
    }

    private static void fill(LocalPlatform platform, UUID call, int size) {
        var address = "jdbc:postgresql://" + platform.address("postgresql") + "/applications";
        var password = platform.secrets().get("database.applications");
        try (var connection = DriverManager.getConnection(address, "applications", password);
                var fill =
                        connection.prepareStatement(
                                """
                                with made as (
                                    insert into application (id, version, call, organisation, status,
                                        submitted_version, received_at, wrapped_key, sealed)
                                    select gen_random_uuid(), 1, ?, gen_random_uuid(), 'SUBMITTED', 1,
                                        timestamptz '2021-05-01', '', ''
                                    from generate_series(1, ?) returning id, organisation)
                                insert into bid (id, version, call, lot, application, organisation,
                                    seminars, total_cents, status)
                                select gen_random_uuid(), 1, call.id, (part.lot ->> 'id')::uuid,
                                    made.id, made.organisation, '{}', 100000, 'SUBMITTED'
                                from made, call, jsonb_array_elements(call.lots) part(lot)
                                where call.id = ?
                                """);
                var analyse = connection.createStatement()) {
            fill.setObject(1, call);
            fill.setInt(2, size);
            fill.setObject(3, call);
            fill.executeUpdate();
            analyse.execute("analyze");
        } catch (SQLException failure) {
            throw new IllegalStateException("the database could not be filled", failure);
        }
    }

    private void measure(World world, UUID call, int size, Map<String, Map<Integer, Double>> p99) {
        var asked =
                Map.of(
                        "bids", "/api/v1/calls/" + call + "/applications?limit=25",
                        "board", "/api/v1/calls/" + call + "/lots",
                        "search", "/api/v1/calls?q=vulnerables");
        asked.forEach(
                (name, path) -> {
                    time(world, path, ROUNDS / 3);
                    var millis = time(world, path, ROUNDS);
                    p99.computeIfAbsent(name, _ -> new TreeMap<>())
                            .put(size, millis[(int) (ROUNDS * 0.99)]);
                    console.accept(
                            "%-8s %7d applications   p50 %6.1f ms   p99 %6.1f ms"
                                    .formatted(
                                            name,
                                            size,
                                            millis[ROUNDS / 2],
                                            millis[(int) (ROUNDS * 0.99)]));
                });
    }

    private static double[] time(World world, String path, int rounds) {
        var millis = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            var begun = System.nanoTime();
            world.as("admin1").get(path).expect(200);
            millis[round] = (System.nanoTime() - begun) / 1e6;
            // The door counts what one person asks in a minute.
            LockSupport.parkNanos(Duration.ofMillis(45).toNanos());
        }
        Arrays.sort(millis);
        return millis;
    }

    private void report(Map<String, Map<Integer, Double>> p99) {
        var ratios = new TreeMap<String, Object>();
        var aims = new TreeMap<String, Object>();
        p99.forEach(
                (name, bySize) -> {
                    var ratio =
                            Objects.requireNonNull(bySize.get(SIZES.getLast()))
                                    / Objects.requireNonNull(bySize.get(SIZES.getFirst()));
                    ratios.put(name + ": largest / smallest", ratio);
                    aims.put(
                            name + " grows by at most 30 %",
                            Map.of("aim", FACTOR, "measured", ratio, "met", ratio <= FACTOR));
                });
        Report.write(checkout, "growth", Map.of("figures", p99, "ratios", ratios, "aims", aims));
    }
}
