package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A part that is started to learn from it, in nobody's way. */
public record Rehearsing(Part part, Path caches) implements Decorated {

    /** Throws away what rehearsals left that were interrupted. */
    public static void forgetDrafts(Path caches) throws IOException {
        Folders.delete(StartCache.drafts(caches));
    }

    /** Whether there is something to learn: a Java program without a cache that fits. */
    public boolean isWorthIt(Path log) throws IOException, InterruptedException {
        var cache = StartCache.of(caches, name(), part.prepare(log));
        return cache.isPresent() && !cache.get().exists();
    }

    @Override
    public Command prepare(Path log) throws IOException, InterruptedException {
        Files.createDirectories(StartCache.drafts(caches));
        var command = part.prepare(log);
        var cache = StartCache.of(caches, name(), command);
        return cache.map(wanted -> wanted.rehearse(command)).orElse(command).inNobodysWay();
    }

    /** Once the rehearsal is over: what was learnt counts from now on. */
    public boolean adopt(Path log) throws IOException, InterruptedException {
        var cache = StartCache.of(caches, name(), part.prepare(log));
        return cache.isPresent() && cache.get().adopt(name());
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(10);
    }

    /** The virtual machine writes the cache while it ends. */
    @Override
    public Duration stopPatience() {
        return Duration.ofMinutes(5);
    }
}
