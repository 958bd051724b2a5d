package coop.cooperer.rencontres.local.parts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A folder that is either whole or absent, also when two platforms want it at once. */
final class UnpackedOnce {

    /** Fills a folder that does not count until it is full. */
    @FunctionalInterface
    interface Filling {
        void fill(Path draft) throws IOException, InterruptedException;
    }

    private static final Map<Path, Object> MONITORS = new ConcurrentHashMap<>();

    private UnpackedOnce() {}

    /** Within one launcher a monitor guards, between launchers the lock on a file. */
    static void at(Path folder, Filling filling) throws IOException, InterruptedException {
        synchronized (MONITORS.computeIfAbsent(folder, _ -> new Object())) {
            if (!Files.isDirectory(folder)) {
                fill(folder, filling);
            }
        }
    }

    private static void fill(Path folder, Filling filling)
            throws IOException, InterruptedException {
        Files.createDirectories(folder.getParent());
        var lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
        try (var channel =
                        FileChannel.open(
                                lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.isDirectory(folder)) {
                var draft = folder.resolveSibling(folder.getFileName() + ".draft");
                Folders.delete(draft);
                Files.createDirectories(draft);
                filling.fill(draft);
                Files.move(draft, folder);
            }
        }
    }
}
