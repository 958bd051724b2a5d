package coop.cooperer.rencontres.journeys.bench;

import coop.cooperer.rencontres.journeys.door.Door;
import coop.cooperer.rencontres.journeys.door.World;
import coop.cooperer.rencontres.local.LocalPlatform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Many candidates deposit complete applications at once in the last seconds: how many a second, how
 * long each waits, none lost, none wrongly late; beside a bare client that writes the same rows and
 * the same bytes, encrypted, into the same database.
 */
final class DeadlineBench implements Bench {

    private static final int CANDIDATES = 90;
    private static final int AT_ONCE = 12;
    private static final int FILE = 1_000_000;
    private static final double SHARE = 0.3;
    private static final Instant APRIL = Instant.parse("2021-04-12T08:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2021-05-20T22:00:00Z");

    /** How one deposit went: how long, where it stands, when it was received. */
    private record Deposit(double millis, String status, Instant receivedAt) {}

    private final Path checkout;
    private final Consumer<String> console;
    private final byte[] file = document();

    DeadlineBench(Path checkout, Consumer<String> console) {
        this.checkout = checkout;
        this.console = console;
    }

    @Override
    public void run() throws InterruptedException {
        var folder = checkout.resolve(".rencontres/bench-deadline");
        try (var platform = LocalPlatform.beside(checkout, folder, 840, _ -> {}).forLoad()) {
            platform.forgetEverything();
            platform.start();
            var world = new World(platform, checkout, Duration.ofSeconds(30));
            var call = publish(world);
            rush(world, call, CANDIDATES, "chauffe");
            world.clock(DEADLINE.minusSeconds(20));
            var begun = System.nanoTime();
            var deposits = rush(world, call, CANDIDATES, "candidat");
            var seconds = (System.nanoTime() - begun) / 1e9;
            var bare = new BareDeposits(platform, file, AT_ONCE).perSecond(CANDIDATES);
            world.resetClock();
            report(deposits, seconds, bare);
        }
    }

    private static UUID publish(World world) {
        world.clock(APRIL);
        var call = world.as("admin1").post("/api/v1/calls", Map.of("dataSet", "2021")).expect(201);
        world.as("admin1").post("/api/v1/calls/" + call.text("id") + "/publication").expect(200);
        return call.id("id");
    }

    private List<Deposit> rush(World world, UUID call, int candidates, String name) {
        "abcdef".chars().forEach(letter -> world.as("structure-" + (char) letter).get("/session"));
        var results = new ArrayList<Future<Deposit>>();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var candidate = 0; candidate < candidates; candidate++) {
                var number = candidate;
                results.add(
                        workers.submit(() -> deposit(world, call, name + " " + number, number)));
            }
        }
        return results.stream().map(Future::resultNow).toList();
    }

    private Deposit deposit(World world, UUID call, String name, int number) {
        var door = world.as("structure-" + (char) ('a' + number % 6));
        var begun = System.nanoTime();
        var path = "/api/v1/applications/" + begin(door, call, name);
        for (var lot : List.of(1, 2, 6)) {
            door.post(path + "/bids", bid(lot)).expect(201);
        }
        for (var n = 1; n <= 2; n++) {
            door.upload(path + "/files?name=piece-" + n + ".pdf", file).expect(201);
        }
        var deposited = door.post(path + "/submissions").expect(201);
        return new Deposit(
                (System.nanoTime() - begun) / 1e6,
                deposited.text("status"),
                Instant.parse(deposited.text("receivedAt")));
    }

    private static String begin(Door door, UUID call, String name) {
        return door.post(
                        "/api/v1/applications",
                        Map.of(
                                "call", call,
                                "presentation", "Une structure du territoire.",
                                "people", "Deux personnes seront missionnées.",
                                "motivations", "Accompagner les publics les plus fragiles.",
                                "contactEmail", "structure@example.org",
                                "candidate", Map.of("name", name, "withoutSiret", "en création")))
                .expect(201)
                .text("id");
    }

    private static Map<String, Object> bid(int lot) {
        return Map.of(
                "lot",
                lot,
                "proposal",
                "Une proposition détaillée pour le lot " + lot + ".",
                "costLines",
                List.of(Map.of("label", "Préparation", "dailyRateCents", 50_000, "days", 2.5)),
                "travelCents",
                12_500,
                "vat",
                Map.of("regime", "NON_PROFIT"));
    }

    private void report(List<Deposit> deposits, double seconds, double bare) {
        var wrong =
                deposits.stream()
                        .filter(
                                it ->
                                        it.status().equals("SUBMITTED")
                                                != it.receivedAt().isBefore(DEADLINE))
                        .count();
        var late = deposits.stream().filter(it -> it.status().equals("LATE")).count();
        var waits = deposits.stream().mapToDouble(Deposit::millis).sorted().toArray();
        var perSecond = deposits.size() / seconds;
        var p50 = waits[waits.length / 2];
        var p99 = waits[(int) (waits.length * 0.99)];
        console.accept(
                "%d deposits, %.1f a second, p50 %.0f ms, p99 %.0f ms, %d after the deadline, %d judged wrongly"
                        .formatted(deposits.size(), perSecond, p50, p99, late, wrong));
        console.accept("bare client %.1f a second, ratio %.2f".formatted(bare, perSecond / bare));
        Report.write(
                checkout,
                "deadline",
                Map.of(
                        "figures",
                        Map.of(
                                "deposits", deposits.size(),
                                "deposits a second", perSecond,
                                "p50, ms", p50,
                                "p99, ms", p99,
                                "after the deadline", late,
                                "judged wrongly", wrong,
                                "bare client, deposits a second", bare),
                        "ratios",
                        Map.of("deposits / bare client", perSecond / bare),
                        "aims",
                        Map.of(
                                "0.3 of a bare client",
                                aim(SHARE, perSecond / bare, perSecond >= SHARE * bare),
                                "none lost",
                                aim(CANDIDATES, deposits.size(), deposits.size() == CANDIDATES),
                                "none judged wrongly",
                                aim(0, (double) wrong, wrong == 0))));
    }

    private static Map<String, Object> aim(double aim, double measured, boolean met) {
        return Map.of("aim", aim, "measured", measured, "met", met);
    }

    // Bytes that no compression makes smaller, behind the head of a PDF.
    private static byte[] document() {
        var bytes = new byte[FILE];
        new Random(2021).nextBytes(bytes);
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }
}
