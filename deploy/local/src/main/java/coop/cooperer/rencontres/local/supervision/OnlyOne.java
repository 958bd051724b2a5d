package coop.cooperer.rencontres.local.supervision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The right to be the launcher of a folder; the system takes it back from whoever dies. */
public final class OnlyOne implements AutoCloseable {

    private final FileChannel channel;

    private OnlyOne(FileChannel channel) {
        this.channel = channel;
    }

    public static OnlyOne in(Path folder, Supplier<Trouble> taken) {
        try {
            var channel =
                    FileChannel.open(
                            folder.resolve("launcher.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw taken.get();
            }
            return new OnlyOne(channel);
        } catch (IOException e) {
            throw new Trouble(folder + " cannot be locked: " + e, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProgram) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new Trouble("a lock cannot be given back: " + e, e);
        }
    }
}
