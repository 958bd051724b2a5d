package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** Brings all parts up in the order of their needs and takes them down the other way round. */
public final class Supervisor {

    private final Map<String, Watch> watches = new LinkedHashMap<>();

    public Supervisor(List<Part> parts, RunFolder run, Path logs, Consumer<String> console) {
        for (var part : parts) {
            var log = new LogFile(logs.resolve(part.name() + ".log"));
            watches.put(part.name(), new Watch(part, run, log, console));
        }
    }

    /** Returns when every part is ready; throws a {@link Trouble} when one cannot be. */
    public void start() throws IOException, InterruptedException {
        for (var watch : watches.values()) {
            watch.turnLogOver();
            mustBeFree(watch.part());
        }
        for (var watch : watches.values()) {
            watch.begin(neededBy(watch.part()));
        }
        var all = watches.values().stream().map(Watch::ready).toArray(CompletableFuture[]::new);
        var anyFailure =
                watches.values().stream().map(Watch::failure).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(
                            CompletableFuture.allOf(all), CompletableFuture.anyOf(anyFailure))
                    .get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble known ? known : new Trouble(e.toString(), e);
        }
    }

    /** Those that need others end before those they need. */
    public void stop() throws InterruptedException {
        var left = new ArrayList<>(watches.values());
        while (!left.isEmpty()) {
            var wave = left.stream().filter(watch -> isNeededByNone(watch, left)).toList();
            endTogether(wave);
            left.removeAll(wave);
        }
    }

    /** All at once and without asking. */
    public void kill() throws InterruptedException {
        for (var watch : watches.values()) {
            watch.kill();
        }
    }

    private static void endTogether(List<Watch> wave) throws InterruptedException {
        var threads = wave.stream().map(Supervisor::ending).toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private static Thread ending(Watch watch) {
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                watch.end();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    private List<Watch> neededBy(Part part) {
        return watches.values().stream()
                .filter(watch -> part.needs().contains(watch.part().name()))
                .toList();
    }

    private static boolean isNeededByNone(Watch watch, List<Watch> others) {
        return others.stream()
                .noneMatch(other -> other.part().needs().contains(watch.part().name()));
    }

    private static void mustBeFree(Part part) {
        for (int port : part.listens()) {
            if (!PortOwner.isFree(port)) {
                throw new Trouble(taken(part, port));
            }
        }
    }

    private static String taken(Part part, int port) {
        var owner =
                PortOwner.of(port)
                        .map(
                                process ->
                                        "process %d, %s"
                                                .formatted(
                                                        process.pid(),
                                                        process.info().command().orElse("unknown")))
                        .orElse("a process of another user");
        return ("Port %d, which %s needs, is taken by %s: stop it, or move all ports with"
                        + " RENCONTRES_PORT_OFFSET=1000.")
                .formatted(port, part.name(), owner);
    }
}
