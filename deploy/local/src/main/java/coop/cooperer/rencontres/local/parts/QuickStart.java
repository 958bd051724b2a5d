package coop.cooperer.rencontres.local.parts;

import coop.cooperer.rencontres.local.supervision.Command;
import coop.cooperer.rencontres.local.supervision.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A part that starts from its cache when there is one, and without it after a failure. */
record QuickStart(Part part, Path caches, AtomicReference<@Nullable StartCache> used)
        implements Decorated {

    QuickStart(Part part, Path caches) {
        this(part, caches, new AtomicReference<>());
    }

    @Override
    public Command prepare(Path log) throws IOException, InterruptedException {
        var command = part.prepare(log);
        var cache = StartCache.of(caches, name(), command).filter(StartCache::exists);
        used.set(cache.orElse(null));
        return cache.map(found -> found.quicken(command)).orElse(command);
    }

    @Override
    public boolean simplify() {
        var cache = used.getAndSet(null);
        return cache != null && cache.forget();
    }
}
