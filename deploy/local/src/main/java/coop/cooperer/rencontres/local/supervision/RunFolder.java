package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What is running, on disk: one record a process, and the wishes of other commands about it. */
public final class RunFolder {

    /** The name under which the launcher itself is recorded. */
    public static final String LAUNCHER = "launcher";

    private final Path folder;

    public RunFolder(Path folder) {
        this.folder = folder;
    }

    /** The living process of that name, whoever started it. */
    public Optional<ProcessHandle> process(String name) {
        return PidRecord.read(file(name, "pid")).flatMap(PidRecord::process);
    }

    public void record(String name, ProcessHandle handle) {
        write(file(name, "pid"), PidRecord.of(handle));
    }

    public void forget(String name) {
        delete(file(name, "pid"));
    }

    /** Says that the death which follows is wanted. */
    public void wishRestart(String name) {
        write(file(name, "restart"), PidRecord.of(ProcessHandle.current()));
    }

    /** Whether the death was wanted; a wish counts once. */
    boolean takeRestartWish(String name) {
        return delete(file(name, "restart"));
    }

    /** Keeps a process from being started again as long as the caller lives. */
    public void hold(String name) {
        write(file(name, "hold"), PidRecord.of(ProcessHandle.current()));
    }

    public void release(String name) {
        delete(file(name, "hold"));
    }

    boolean isHeld(String name) {
        return PidRecord.read(file(name, "hold")).flatMap(PidRecord::process).isPresent();
    }

    private Path file(String name, String kind) {
        return folder.resolve(name + "." + kind);
    }

    private void write(Path file, PidRecord record) {
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "draft", null);
            Files.write(draft, record.lines());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
